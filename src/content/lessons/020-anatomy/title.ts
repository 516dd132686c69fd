import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Anatomy of an instance', question: 'Computer, disk, address: which stays?' },
  ko: { title: '인스턴스의 구조', question: '컴퓨터, 디스크, 주소 중 무엇이 남을까?' },
}
