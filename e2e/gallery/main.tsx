import './gallery.css'
import { lookUpIn } from '#app/language/loadGlossary.ts'
import { loadWords } from '#app/language/loadWords.ts'
import { must } from '#lib/never.ts'
import { createRoot } from 'react-dom/client'
import { Gallery } from './Gallery.tsx'

const asked = new URLSearchParams(location.search)
const language = asked.get('lang') === 'ko' ? 'ko' : 'en'
document.documentElement.lang = language
document.documentElement.dataset['theme'] = asked.get('theme') ?? ''
createRoot(must(document.getElementById('gallery'), 'the element for the gallery')).render(
  <Gallery
    language={language}
    words={await loadWords(language)}
    lookUp={lookUpIn(language)}
    show={asked.get('show')}
  />,
)
