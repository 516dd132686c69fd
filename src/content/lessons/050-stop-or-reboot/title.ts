import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Stop or reboot', question: 'Off and on again: what is still the same?' },
  ko: { title: '중지와 재부팅', question: '껐다 켜면 무엇이 그대로일까?' },
}
