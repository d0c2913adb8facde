/** Pages of a small site about clocks that run by the tide, in several languages. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The clock in the harbour runs by the tide. When the water rises, a float lifts a rod, and the rod turns the hands of the clock.',
  ar: 'تعمل ساعة الميناء بقوة المد. حين يرتفع الماء ترفع العوامة قضيبًا، فيدير القضيب عقارب الساعة.',
  es: 'El reloj del puerto funciona con la marea. Cuando sube el agua, un flotador levanta una varilla, y la varilla mueve las agujas.',
  de: 'Die Uhr im Hafen wird von der Flut getrieben. Steigt das Wasser, so hebt ein Schwimmer eine Stange, und diese dreht die Zeiger der Uhr.',
  fr: "L'horloge du port marche avec la marée. Quand l'eau monte, un flotteur lève une tige, et cette tige fait tourner les aiguilles.",
  pt: 'O relógio do porto funciona com a maré. Quando a água sobe, uma boia levanta uma haste, e a haste move os ponteiros do relógio.',
  zh: '港口的钟靠潮水走动。水位上升时，浮子抬起一根杆，杆再带动指针转动。',
  ja: '港の時計は潮の力で動きます。水面が上がると浮きが棒を持ち上げ、その棒が針を回します。',
};

/** A page in a language, by the code before its region. */
export function page(code: string, title: string): string {
  const text = TEXTS[code.split(/[-_]/)[0]?.toLowerCase() ?? ''];
  if (text === undefined) throw new Error(`no text in ${code}`);
  return `# ${title}\n\n${text}\n`;
}

/**
 * Pages and their translations at the paths that two patterns give.
 * @param names the names of languages, each with its code where the name does not begin with it
 */
export function site(
  [source, target]: readonly [string, string],
  names: readonly string[],
  paths: readonly string[] = ['clock', 'guide/float', 'guide/rod'],
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const path of paths) {
    files[source.replace('{path}', path)] = page('en', path);
    for (const name of names) files[target.replace('{path}', path).replace('{lang}', name)] = page(name, path);
  }
  return files;
}
