import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Elastic IP', question: 'Off and on again: how to keep the address?' },
  ko: { title: '탄력적 IP', question: '껐다 켜도 주소가 그대로이려면?' },
}
