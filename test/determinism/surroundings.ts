/** Variables of a process that must not change what is rendered. */
export interface Surroundings {
  name: string;
  env: Record<string, string>;
}

/** Languages that sort, fold and write numbers in their own way, and time zones at both ends of the day. */
export const surroundings: Surroundings[] = [
  { name: 'C-UTC', env: { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' } },
  {
    name: 'Turkish-Kathmandu',
    env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  },
  {
    name: 'Estonian-Kiritimati',
    env: { LC_ALL: '', LANG: 'et_EE.UTF-8', TZ: 'Pacific/Kiritimati' },
  },
  {
    name: 'Arabic-Pago-Pago',
    env: { LC_ALL: 'ar_EG.UTF-8', LANG: 'C', TZ: 'Pacific/Pago_Pago' },
  },
];
