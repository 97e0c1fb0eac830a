import { ENGINES, type TestEngine } from '../store/engines.ts';

const named = (name: string): readonly TestEngine[] => ENGINES.filter((engine) => engine.name === name);

/** SQLite: for what does not come near the database. */
export const ONE: readonly TestEngine[] = named('SQLite');

/** SQLite, and PostgreSQL where there is one. */
export const REAL: readonly TestEngine[] = [...ONE, ...named('PostgreSQL')];
