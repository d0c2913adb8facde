import { arabic } from './ar/ar.ts';
import { german } from './de/de.ts';
import { english } from './en/en.ts';
import { spanish } from './es/es.ts';
import { persian } from './fa/fa.ts';
import { french } from './fr/fr.ts';
import { hebrew } from './he/he.ts';
import { hindi } from './hi/hi.ts';
import { indonesian } from './id/id.ts';
import { italian } from './it/it.ts';
import { japanese } from './ja/ja.ts';
import { korean } from './ko/ko.ts';
import type { Language } from './language.ts';
import { polish } from './pl/pl.ts';
import { portuguese } from './pt/pt.ts';
import { russian } from './ru/ru.ts';
import { turkish } from './tr/tr.ts';
import { ukrainian } from './uk/uk.ts';
import { vietnamese } from './vi/vi.ts';
import { chinese } from './zh/zh.ts';

/** The languages with data of their own, by code. In the bundle those of a language are only loaded when they are asked for. */
export const DESCRIBED: ReadonlyMap<string, () => Language> = new Map([
  ['ar', () => arabic],
  ['de', () => german],
  ['en', () => english],
  ['es', () => spanish],
  ['fa', () => persian],
  ['fr', () => french],
  ['he', () => hebrew],
  ['hi', () => hindi],
  ['id', () => indonesian],
  ['it', () => italian],
  ['ja', () => japanese],
  ['ko', () => korean],
  ['pl', () => polish],
  ['pt', () => portuguese],
  ['ru', () => russian],
  ['tr', () => turkish],
  ['uk', () => ukrainian],
  ['vi', () => vietnamese],
  ['zh', () => chinese],
]);
