/** The keys under which this device keeps the lesson that goes on, and the progress in all: what reads them comes later. */
export const sessionKey = 'ec2-playground/lesson'
export const progressKey = 'ec2-playground/progress'
