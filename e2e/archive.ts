import type { Page } from '@playwright/test'

interface Put {
  readonly key: string
  readonly text: string
}

/** Reads a text in this device's archive, or puts one there, without asking the page. */
const inArchive = ({ key, text }: Put | { readonly key: string; readonly text?: undefined }) =>
  new Promise<string | null>((resolve, reject) => {
    const opening = indexedDB.open('ec2-playground')
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('texts', 'readwrite')
      const texts = transaction.objectStore('texts')
      const request = text === undefined ? texts.get(key) : texts.put(text, key)
      transaction.onabort = () => {
        opening.result.close()
        reject(transaction.error)
      }
      transaction.oncomplete = () => {
        opening.result.close()
        const result: unknown = request.result
        resolve(typeof result === 'string' ? result : null)
      }
    }
  })

export const archived = (page: Page, key: string): Promise<string | null> => page.evaluate(inArchive, { key })

export const archive = async (page: Page, key: string, text: string): Promise<void> =>
  void (await page.evaluate(inArchive, { key, text }))

/** A device on which nothing has been kept yet. */
export const emptyDevice = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        localStorage.clear()
        const deleting = indexedDB.deleteDatabase('ec2-playground')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
  )
