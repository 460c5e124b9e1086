import fc from 'fast-check';

/** One way in which bytes are damaged; places beyond them count from their start again. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

const place = fc.nat({ max: 0x7fff_ffff });

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

/** Cut off, some bits turned, a part left out or doubled, or something else put in. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  ),
  fc.array(fc.tuple(place, fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 }).map(
    (turns): Damage =>
      (bytes) => {
        const turned = bytes.slice();
        if (turned.length > 0) for (const [at, bit] of turns) turned[at % turned.length] ^= 1 << bit;
        return turned;
      },
  ),
  fc.tuple(place, fc.nat({ max: 64 })).map(
    ([at, length]): Damage =>
      (bytes) => {
        const from = at % (bytes.length + 1);
        return joined(bytes.subarray(0, from), bytes.subarray(from + length));
      },
  ),
  fc.tuple(place, fc.nat({ max: 64 }), place).map(
    ([at, length, to]): Damage =>
      (bytes) => {
        const from = at % (bytes.length + 1);
        const end = to % (bytes.length + 1);
        return joined(bytes.subarray(0, end), bytes.subarray(from, from + length), bytes.subarray(end));
      },
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 16 })).map(
    ([at, garbage]): Damage =>
      (bytes) => {
        const from = at % (bytes.length + 1);
        return joined(bytes.subarray(0, from), garbage, bytes.subarray(from));
      },
  ),
);

/** Words that stand in the parts of a workbook and change what the others mean. */
const MARKUP = [
  '<',
  '>',
  '&',
  '"',
  '</c>',
  '<c r="ZZZ1">',
  '<row r="0">',
  'r="A0"',
  'r="A99999999"',
  't="s"',
  't="d"',
  't="e"',
  't="b"',
  's="99"',
  '<v>-1</v>',
  '<v>1e999</v>',
  '<v>NaN</v>',
  '<v>9999999999</v>',
  '<v>-99999999</v>',
  '<mergeCell ref="A1:C9"/>',
  '<mergeCell ref="C9:A1"/>',
  '<mergeCell ref="x"/>',
  '&#0;',
  '&#xD800;',
  '_xD800_',
  '<![CDATA[',
  '<!--',
  '<?x?>',
  'xml:space="preserve"',
];

/** Damage to a text of markup that leaves it nearly what it was. */
export const markupDamage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...MARKUP)).map(([at, word]) => (text: string) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + word + text.slice(from);
  }),
  // At the beginning or end of an element, where it is more likely to be understood.
  fc.tuple(place, fc.constantFrom(...MARKUP)).map(([at, word]) => (text: string) => {
    const parts = text.split(/(?=<)/);
    parts.splice(at % (parts.length + 1), 0, word);
    return parts.join('');
  }),
  fc.tuple(place, fc.nat({ max: 3 })).map(([at, length]) => (text: string) => {
    const parts = text.split(/(?=<)/);
    parts.splice(at % (parts.length + 1), length);
    return parts.join('');
  }),
  fc
    .tuple(place, fc.constantFrom('0', '-1', '99999999', '1e9', '0.5', '1048577', 'x', ''))
    .map(([at, value]) => (text: string) => {
      const numbers = [...text.matchAll(/(?<=[">])\d+(?=["<])/g)];
      if (numbers.length === 0) return text;
      const { index, 0: found } = numbers[at % numbers.length];
      return text.slice(0, index) + value + text.slice(index + found.length);
    }),
);
