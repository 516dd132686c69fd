import { colours, dashes, type LineProps } from './strokes.ts'

type Tone = keyof typeof colours

/** A drawn line, which can be touched beside it, too; one that happens has an arrow head. */
export function WayLine(props: LineProps & { readonly tone: Tone; readonly dash?: keyof typeof dashes | undefined }) {
  const { id, path, tone, dash } = props
  return (
    <>
      <path
        id={id}
        d={path}
        fill="none"
        className="react-flow__edge-path"
        {...(tone === 'accent' ? {} : { markerEnd: `url(#head-${tone})` })}
        style={{
          stroke: colours[tone],
          strokeWidth: tone === 'accent' || tone === 'green' ? 2.4 : 1.7,
          ...(dash ? { strokeDasharray: dashes[dash] } : {}),
        }}
      />
      <path d={path} fill="none" strokeOpacity={0} strokeWidth={14} className="react-flow__edge-interaction" />
    </>
  )
}
