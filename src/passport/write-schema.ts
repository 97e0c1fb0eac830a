import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { passportFile } from './document.ts';

/** Writes `docs/schemas/passport.schema.json`, for whoever wants to read a passport that was taken along: `npm run passport:schema`. */
const FILE = new URL('../../docs/schemas/passport.schema.json', import.meta.url);
writeFileSync(FILE, `${JSON.stringify(z.toJSONSchema(passportFile), null, 2)}\n`);
