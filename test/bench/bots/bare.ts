import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** (a) The least that answers: `node:http`, an echo in the Bot Framework's protocol, nothing checked and nothing kept. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Activity = { text: string; serviceUrl: string; conversation: { id: string } };

const server = createServer((incoming, response) => {
  void read(incoming).then((body) => {
    const { text, serviceUrl, conversation } = JSON.parse(body) as Activity;
    const path = `/v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
    const reply = JSON.stringify({ type: 'message', text: `Echo: ${text}` });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) };
    const sending = request(`${serviceUrl}${path}`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      response.writeHead(200);
      response.end();
    });
    sending.end(reply);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages\n`);
});

async function read(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
