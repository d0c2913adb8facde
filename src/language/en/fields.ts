/**
 * Adjectives of fields of knowledge in the notes of a glossary, such as `Chemical synthesis`, each with how the words begin that
 * show that a text is about the field. A word of the adjective's own family shows it anyway.
 */
export const englishFields: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    acoustic: 'sound',
    algebraic: 'algebra',
    architectural: 'building',
    biological: 'cell gene protein organism species',
    chemical: 'molecul reaction reagent catal',
    computational: 'monad handler lambda turing automat computab complexity',
    cryptographic: 'crypt encrypt cipher',
    economic: 'market price',
    electrical: 'circuit voltage',
    geometric: 'polygon triangle angle',
    grammatical: 'grammar sentence noun',
    legal: 'law court contract',
    linguistic: 'language grammar sentence noun',
    logical: 'logic deduc deduct axiom theorem proof prove predicat proposition entail premis',
    mathematical: 'theorem lemma proof prove equation algebra formula vector matrix function',
    mechanical: 'engine gear lever',
    medical: 'patient clinic disease',
    military: 'army weapon soldier',
    musical: 'melod rhythm song',
    optical: 'light lens',
    philosophical: 'epistem ontolog ethic',
    physical: 'force particle energy',
    political: 'election government party',
    quantum: 'qubit hamiltonian',
    statistical: 'distribution variance sample',
  }).map(([field, signs]) => [field, signs.split(' ')]),
);
