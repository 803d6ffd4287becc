/** The parts of a typical case, in the order they are read. */
export const PARTS = [
  ['facts', '基本案情'],
  ['law', '适用的法律'],
  ['outcome', '处理结果'],
  ['meaning', '典型意义'],
] as const;

type Text = Record<(typeof PARTS)[number][0], string>;

/** A typical case as it is read. */
export const TypicalText = ({ text }: { text: Text }) => (
  <>
    {PARTS.map(([part, name]) => (
      <section key={part} aria-label={name}>
        <h2>{name}</h2>
        {text[part].split('\n').map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </section>
    ))}
  </>
);
