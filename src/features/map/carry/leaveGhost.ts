/** Makes a ghost of what is carried, in the place where it was; answers how to bring it back. */
export function leaveGhost({ style }: HTMLElement): () => void {
  const { opacity, outline } = style
  style.opacity = '0.45'
  style.outline = '1.5px dashed var(--color-accent)'
  document.documentElement.style.cursor = 'grabbing'
  return () => {
    style.opacity = opacity
    style.outline = outline
    document.documentElement.style.cursor = ''
  }
}
