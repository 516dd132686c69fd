import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Logging in', question: 'Who gets into your server: you, everybody, or nobody?' },
  ko: { title: '서버에 로그인하기', question: '내 서버에 들어올 수 있는 사람은 나일까, 모두일까?' },
}
