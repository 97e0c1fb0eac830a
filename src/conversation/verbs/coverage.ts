import { PHASES } from '../../../dialogs/vocabulary.ts';
import type { Span } from '../../coverage/periods.ts';
import { type InCalendar, publishedBy } from '../../coverage/published.ts';
import type { CardView, FigureView, Line } from '../../reply.ts';
import { figuresOf } from '../../store/publications.ts';
import { mayWithOwn } from '../actor.ts';
import { dayOf } from '../../days.ts';
import { type Desk, type Handler, say, show } from '../desk.ts';
import { HELP, message } from '../message.ts';

const SLOT = 'coverage';
const LEFT: Line = { key: 'coverage:left' };
const MOST_OTHERS = 4;
const HIDDEN: FigureView = { base: null, value: null, bound: null };

/** `dekking`: how far conversations came, of the whole school in one period that was published; for coordinators alone. */
export const coverage: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'see-coverage')) return say(desk, request, message({ key: 'coverage:notForYou' }, HELP));
  const all = await publishedBy(desk.tx, desk.person.tenantId, desk.school.settings.coverage.yearStartsIn);
  const shown = all.find(({ span }) => span.id === request.arg) ?? all.find(({ span }) => span.kind === 'quarter') ?? all[0];
  if (!shown) return say(desk, request, message({ key: 'coverage:nothingYet' }, HELP));
  const others = all.filter((one) => one !== shown).slice(0, MOST_OTHERS);
  return show(desk, request, SLOT, await viewOf(desk, shown, others), LEFT);
};

async function viewOf(desk: Desk, { published, span }: InCalendar, others: readonly InCalendar[]): Promise<CardView> {
  const { tx, person, school, at } = desk;
  const lines = await figuresOf(tx, { tenantId: person.tenantId, periods: [span.id], level: 'school' });
  const figure = (measure: string): FigureView => {
    const { base, value, bound } = lines.find((line) => line.measure === measure) ?? HIDDEN;
    return { base, value, bound };
  };
  const [lookBack, reflect, lookAhead, activate] = PHASES.map((phase) => figure(`phase.${phase}`));
  return {
    card: 'coverage',
    ref: { subject: 'coverage', rev: at },
    period: periodName(span),
    publishedOn: dayOf(published.publishedAt, school.settings.timeZone),
    counts: {
      conversations: figure('conversations'),
      students: figure('students'),
      perStudent: figure('conversations-per-student'),
    },
    phases: {
      'look-back': lookBack ?? HIDDEN,
      reflect: reflect ?? HIDDEN,
      'look-ahead': lookAhead ?? HIDDEN,
      activate: activate ?? HIDDEN,
    },
    agreements: {
      confirmed: figure('agreements.confirmed'),
      followedUp: figure('agreements.followed-up'),
      done: figure('agreements.done'),
      chain: figure('chain'),
    },
    minimum: JSON.parse(published.thresholds) as { students: number; mentors: number; conversations: number },
    others: others.map((other) => ({ id: other.span.id, name: periodName(other.span) })),
  };
}

function periodName({ id, kind }: Span): Line {
  const [year = '', rest = ''] = [id.slice(0, 4), id.slice(5)];
  if (kind === 'month') return { key: `coverage:month.${Number(rest)}`, params: { year } };
  return kind === 'quarter'
    ? { key: 'coverage:quarter', params: { year, quarter: rest.slice(1) } }
    : { key: 'coverage:year', params: { year: id } };
}
