import type {
  ActivityChange,
  CoverageFile,
  CoverageLevel,
  CoverageOfUnit,
  CoverageOverview,
  NoteChange,
  PeriodNotes,
  Programme,
} from '../../coverage-shapes.ts';
import { answerOf, askFor } from '../api.ts';
import type { Host } from '../host.ts';

/** What can be asked about coverage and the programme. Each call rejects with `ApiProblem`. */
export type CoverageApi = {
  overview(): Promise<CoverageOverview>;
  unit(period: string, level: CoverageLevel, unit: string): Promise<CoverageOfUnit>;
  file(period: string): Promise<CoverageFile>;
  notes(period: string): Promise<PeriodNotes>;
  note(period: string, change: NoteChange): Promise<PeriodNotes>;
  programme(year: string): Promise<Programme>;
  /** Adds an activity, or changes the one with this id. */
  activity(id: string | null, change: ActivityChange): Promise<Programme>;
  removeActivity(id: string): Promise<Programme>;
};

/** Calls the server as the coordinator who is signed in to Teams. */
export function coverageApiFor(host: Host, locale: string): CoverageApi {
  const ask = askFor(host, locale);
  const path = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');
  return {
    overview: () => answerOf(ask('GET', 'coverage')),
    unit: (period, level, unit) => answerOf(ask('GET', path('coverage', period, level, unit))),
    file: (period) => answerOf(ask('GET', path('coverage', period, 'file'))),
    notes: (period) => answerOf(ask('GET', path('coverage', period, 'notes'))),
    note: (period, change) => answerOf(ask('PUT', path('coverage', period, 'notes'), change)),
    programme: (year) => answerOf(ask('GET', path('programme', year))),
    activity: (id, change) => answerOf(ask('PUT', path('programme', 'activities', id ?? 'new'), change)),
    removeActivity: (id) => answerOf(ask('DELETE', path('programme', 'activities', id))),
  };
}
