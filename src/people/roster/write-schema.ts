import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { schoolSettings } from '../school.ts';

/** Writes `docs/schemas/school.schema.json`, for editors that help to fill in `school.json`: `npm run roster:schema`. */
const FILE = new URL('../../../docs/schemas/school.schema.json', import.meta.url);
writeFileSync(FILE, `${JSON.stringify(z.toJSONSchema(schoolSettings, { io: 'input' }), null, 2)}\n`);
