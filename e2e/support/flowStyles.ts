import type { Plugin } from 'vite'

/** Parts of React Flow that this page does not have: their rules would be half of its sheet, and every first view pays for them. */
const absent =
  /react-flow\.dark|minimap|controls|resize-control|connection|nodesselection|selection|edgeupdater|edgelabel|node-(?:input|default|output|group)/

/** Values that only those parts read. */
const unread = /--xy-(?:minimap|resize|selection|connectionline)[\w-]*:[^;}]*;?/g

/** Leaves out of React Flow's sheet what styles parts that are never drawn. */
export const flowStyles = (): Plugin => ({
  name: 'flow-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('@xyflow/react/dist/base.css')) return undefined
    const rules = code.replaceAll(/\/\*[\s\S]*?\*\//g, '')
    return rules.replaceAll(/(?<=^|[{}])([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
      selectors.split(',').every((one) => absent.test(one)) ? '' : rule.replaceAll(unread, ''),
    )
  },
})
