import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Why it times out', question: 'Between a browser and your server, where did the packet go?' },
  ko: { title: '시간 초과의 원인 찾기', question: '브라우저와 서버 사이, 패킷은 어디에서 사라졌을까?' },
}
