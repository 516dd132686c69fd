import { findType } from '#facts/catalogue.ts'

/** The interfaces that a type takes in all (DescribeInstanceTypes, NetworkInfo). */
export const mostInterfaces = (type: string): number => findType(type)?.maxEnis ?? 2

/** The private IPv4 addresses that an interface can have on an instance of a type, the primary one counted. */
export const mostAddresses = (type: string): number => findType(type)?.ipv4PerEni ?? 2

/**
 * The most addresses that an interface can have which is on no instance: the most that any type allows. An attachment asks
 * again, by the instance's type.
 */
export const mostAddressesAlone = 50

/** Network interfaces of a Region by default (VPC user guide, Amazon VPC quotas). */
export const interfaceQuota = 5000
