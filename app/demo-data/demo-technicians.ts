import type { Technician } from '../../domain/reference/reference-data.js';

type Row = readonly [
  name: string,
  centre: string,
  shift: string,
  skills: readonly string[],
  employer: string,
];

/** Enough people that somebody with each skill is on shift at any hour of any day. */
const rows: readonly Row[] = [
  ['佐藤 健 / Sato Ken', 'SC-YOKOHAMA', 'day', ['server', 'storage'], 'own'],
  ['鈴木 葵 / Suzuki Aoi', 'SC-YOKOHAMA', 'day', ['server', 'ups'], 'own'],
  ['高橋 翔 / Takahashi Sho', 'SC-KAWASAKI', 'day', ['server', 'fibre'], 'own'],
  ['田中 結衣 / Tanaka Yui', 'SC-KAWASAKI', 'day', ['server', 'storage', 'ups'], 'subcontractor'],
  ['伊藤 蓮 / Ito Ren', 'SC-YOKOHAMA', 'late', ['server', 'storage'], 'own'],
  ['渡辺 陽菜 / Watanabe Hina', 'SC-KAWASAKI', 'late', ['server', 'ups'], 'own'],
  ['山本 大和 / Yamamoto Yamato', 'SC-YOKOHAMA', 'night', ['server', 'ups'], 'own'],
  ['中村 凛 / Nakamura Rin', 'SC-KAWASAKI', 'night', ['server', 'storage'], 'subcontractor'],
];

/** The demo area's technicians; `technician1` of the demo logins is the first of them. */
export function demoTechnicians(area: string): Technician[] {
  return rows.map(([name, serviceCentre, shift, skills, employer], index) => ({
    id: `T${String(index + 1).padStart(2, '0')}`,
    name,
    area,
    serviceCentre,
    shift,
    onCall: shift === 'night',
    skills: [...skills],
    employer,
  }));
}
