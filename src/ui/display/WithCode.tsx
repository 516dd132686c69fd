/** A sentence in which what stands in backticks is code. */
export const WithCode = ({ text }: { readonly text: string }) =>
  text.split('`').map((part, nth) =>
    nth % 2 === 0 ? (
      part
    ) : (
      <code key={part} className="font-mono text-green">
        {part}
      </code>
    ),
  )
