import rules from './forced.css?inline'

/** Puts on the sheet for a system that has its own colours; it says itself that it is for nothing else. */
export function wearForced(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
}
