import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request as BotRequest,
  type Response as BotResponse,
} from 'botbuilder';
import restify from 'restify';
import type { Addresses } from '../../../src/teams/credentials.ts';
import { ADDRESSES } from '../people.ts';

/** (b) The echo bot as the Bot Framework's samples write it: botbuilder's `CloudAdapter` on restify, nothing kept. */
const bot = new ActivityHandler().onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});
/** Where callers are checked, if they are. */
const addresses = JSON.parse(process.env[ADDRESSES] ?? '{}') as Addresses;
const { MicrosoftAppId = '', MicrosoftAppTenantId = '' } = process.env;
const registered = MicrosoftAppId ? { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType: 'UserAssignedMsi' } : {};
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...addresses, ...registered }));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as unknown as BotRequest, response as unknown as BotResponse, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${server.url}/api/messages\n`);
});
