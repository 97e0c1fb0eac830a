/** The tenant of the measured school. */
export const TENANT = '00000000-0000-4000-8000-00000000be4c';

/** Name of the setting by which the measured bots learn where tokens are checked: JSON in the SDK's terms. Empty: nobody is checked. */
export const ADDRESSES = 'BENCH_ADDRESSES';

/** Which mentor of the measured school has this number: their account and their chat. */
export function userOf(place: number): { sourcedId: string; id: string; entraId: string; chatId: string; upn: string } {
  const number = String(place).padStart(12, '0');
  return {
    sourcedId: `m${place}`,
    id: `29:m${place}`,
    entraId: `00000000-0000-4000-8000-${number}`,
    chatId: `a:1meting-${number}-abcdefghijklmnopqrstuvwxyz`,
    upn: `m${place}@meting.example`,
  };
}
