import type { Acting } from '../torture/pair.ts';

const SAID = [
  'Gisteren hielp ik een mevrouw met wassen en toen werd ze rustig',
  'Ik vond het eerst spannend, maar mijn begeleider bleef erbij',
  'Dat ik geduld heb, dat zeggen ze ook op mijn stage',
];
const DUE = '2026-11-17';

/** One talk as a mentor with little time holds it: ten turns, the student's among them. `think` waits between two of them. */
export async function talk({ says, presses }: Acting, student: string, think: () => Promise<void>): Promise<void> {
  const turns: readonly (() => Promise<unknown>)[] = [
    () => says('mentor', `gesprek met ${student}`),
    () => says('mentor', 'kort'),
    () => presses('mentor', 'note', { said: SAID[0] ?? '' }),
    () => says('mentor', SAID[1] ?? ''),
    () => presses('mentor', 'next'),
    () => presses('mentor', 'note', { said: SAID[2] ?? '' }),
    () => presses('mentor', 'wrap-up'),
    () => presses('mentor', 'send', { coreWord: 'rust', 'agreement.0.what': 'Een dag meelopen', 'agreement.0.due': DUE }),
    () => presses('student', 'confirm', { sharing: 'all' }),
    () => says('student', 'paspoort'),
  ];
  for (const turn of turns) {
    await turn();
    await think();
  }
}
