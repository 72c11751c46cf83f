/** Reads a stream of server-sent events as it comes, in parts that may end anywhere (HTML Standard, "Server-sent events"). */

export interface StreamEvent {
  type: string
  data: string
}

/** A function that takes the next part of the text and gives the events that it completes. */
export function createEventReader(): (part: string) => StreamEvent[] {
  let rest = ''
  let type = ''
  let data: string[] = []

  function line(text: string): StreamEvent | undefined {
    if (text === '') return dispatched()
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(text) ?? []
    if (field === 'event') type = value
    if (field === 'data') data.push(value)
    return undefined
  }

  function dispatched(): StreamEvent | undefined {
    const event = { type: type || 'message', data: data.join('\n') }
    const isEmpty = data.length === 0
    type = ''
    data = []
    return isEmpty ? undefined : event
  }

  return (part) => {
    const lines = (rest + part).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    return lines.map(line).filter((event) => event !== undefined)
  }
}
