import { ThingLink } from './ThingLink.tsx'

/** An instance by its name; a press selects it. */
export const InstanceLink = ({ id }: { readonly id: string }) => <ThingLink kind="instance" id={id} />
