import '@xyflow/react/dist/base.css'
import '#ui/look/tokens.css'
import { openApp } from '#app/start/openApp.tsx'
import { must } from '#lib/never.ts'

openApp(must(document.getElementById('app'), 'the element for the page')).catch((error: unknown) => {
  window.early?.fail()
  throw error
})
