import { Button } from '@fluentui/react-components';
import { type JSX, useRef, useState } from 'react';
import type { CoverageOfUnit, CoverageOverview } from '../../coverage-shapes.ts';
import { FRAME } from '../curve.ts';
import { save } from '../save.ts';
import { useWords } from '../words.ts';
import type { CoverageApi } from './api.ts';
import { figureOf, MEASURES } from './figures.ts';
import { type Colours, Stretches } from './Lemniscate.tsx';
import { pngOf } from './png.ts';
import { ProblemLine } from './problems.tsx';
import { useAsked } from './use-asked.ts';
import { periodName } from './words.ts';

const ON_PAPER: Colours = { past: '#4f4aa8', future: '#0b635f', railPast: '#d5d2ec', railFuture: '#bfe0dd', ink: '#242424' };
const POSTER = { width: FRAME.width, height: FRAME.height + 132 } as const;
const LINE = 74;

type Parts = { shown: CoverageOfUnit; overview: CoverageOverview; name: string; api: CoverageApi };

/** The figures to take along: a table, a picture with its legend, a page on paper. */
export function TakeOut({ shown, overview, name, api }: Parts): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { ask, busy, problem } = useAsked<unknown>();
  const [isUnmade, setUnmade] = useState(false);
  const poster = useRef<SVGSVGElement>(null);

  const table = async (): Promise<void> => {
    const { name: file, text } = await api.file(shown.period.id);
    // A byte order mark, by which spreadsheets know UTF-8.
    save(new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }), file);
  };
  const picture = async (): Promise<void> => {
    setUnmade(false);
    try {
      if (poster.current)
        save(await pngOf(poster.current, POSTER), t('dashboard:take.pngName', { period: shown.period.id.replace('/', '-') }));
    } catch (error) {
      reportError(error);
      setUnmade(true);
    }
  };
  const ofHowMany = MEASURES.phase.map((phase) => figureOf(shown.own, phase).base).find((base) => base !== null) ?? null;
  const legend = t('dashboard:promise.text', { ...overview.minimum, on: shown.period.publishedOn });
  return (
    <section className="section take">
      <h2>{t('dashboard:take.title')}</h2>
      <div className="became">
        <Button disabledFocusable={busy} onClick={() => void ask(table())}>
          {t('dashboard:take.csv')}
        </Button>
        <Button onClick={() => void picture()}>{t('dashboard:take.png')}</Button>
        <Button onClick={() => print()}>{t('dashboard:take.print')}</Button>
      </div>
      <ProblemLine code={problem} />
      {isUnmade && <p role="alert">{t('dashboard:take.failed')}</p>}
      <svg
        ref={poster}
        className="poster"
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${POSTER.width} ${POSTER.height}`}
        fontFamily="Segoe UI, system-ui, sans-serif"
        aria-hidden="true"
      >
        <rect width={POSTER.width} height={POSTER.height} fill="#ffffff" />
        <text x="24" y="34" fontSize="19" fontWeight="650" fill={ON_PAPER.ink}>
          {shown.level === 'school' ? name : `${overview.school}: ${name}`}
        </text>
        <text x="24" y="56" fontSize="14" fill="#575757">
          {ofHowMany === null
            ? periodName(words, shown.period)
            : `${periodName(words, shown.period)}, ${t('dashboard:figure.base', { base: ofHowMany })}`}
        </text>
        <g transform="translate(0 62)">
          <Stretches figures={shown.own} colours={ON_PAPER} />
        </g>
        {linesOf(legend).map((line, at) => (
          <text key={line} x="24" y={FRAME.height + 76 + at * 13} fontSize="10.5" fill="#575757">
            {line}
          </text>
        ))}
      </svg>
    </section>
  );
}

/** The text in lines that fit the picture. */
function linesOf(text: string): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > LINE * 1.4) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
