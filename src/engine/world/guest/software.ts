import { findBaseImage } from '#facts/everyImage.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'
import type { Software } from '../volumes/volume.ts'

/** The software that a public image brings: no web server, as in AWS. */
export const bare: Software = { packages: [], enabled: [] }

/**
 * The software that is installed inside; undefined where the OS is of before there was such a thing, which brings nginx
 * along.
 */
export function softwareOf(account: Account, instance: Instance): Software | undefined {
  if (instance.rootDeviceType === 'ebs') return rootOf(account, instance)?.system?.software
  return get(account.guests, instance.id)?.software
}

/** Web servers and the packages that bring them. */
export const webUnits = ['nginx', 'httpd', 'apache2'] as const

/** The service that a package brings, where it is called otherwise. */
const unitOf: Readonly<Record<string, string>> = {
  'mariadb105-server': 'mariadb',
  'mariadb-server': 'mariadb',
  'mysql-server': 'mysql',
  php: 'php-fpm',
  cronie: 'crond',
}

/** True where there is such a service on a machine. */
export function hasUnit(software: Software | undefined, unit: string): boolean {
  if (software === undefined) return unit === 'nginx'
  return software.packages.some((name) => name === unit || unitOf[name] === unit)
}

/** The web server that runs as soon as the OS does: the first that was enabled. */
export function webAtBoot(account: Account, instance: Instance): string | undefined {
  const software = softwareOf(account, instance)
  if (software === undefined) return 'nginx'
  return software.enabled.find((unit) => webUnits.some((web) => web === unit))
}

export type Distribution = 'amazon' | 'ubuntu' | 'amazon-1'

/** The Linux distribution inside: it decides what installs packages and what they are called. */
export function distributionOf(account: Account, imageId: string): Distribution {
  const key = findBaseImage(account, imageId)?.key ?? ''
  return key.startsWith('ubuntu') ? 'ubuntu' : key.startsWith('al1') ? 'amazon-1' : 'amazon'
}

/** The path of the page that a web server looks for. */
export const pageOf = (unit: string, distribution: Distribution): string =>
  unit === 'nginx' && distribution !== 'ubuntu' ? '/usr/share/nginx/html/index.html' : '/var/www/html/index.html'
