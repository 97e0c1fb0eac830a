import { SETTINGS } from '../../src/config.ts';

/** Everything that is measured is on this machine; the stock bot would ask a proxy for it. */
const PROXIES = new Set(['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'node_use_env_proxy']);

/** The environment of this process without what an installation is set by, and without proxies: a bot that is measured or killed has what it is given, and no more. */
export function surroundings(): NodeJS.ProcessEnv {
  const given = Object.entries(process.env);
  return Object.fromEntries(given.filter(([name]) => !SETTINGS.includes(name) && !PROXIES.has(name.toLowerCase())));
}
