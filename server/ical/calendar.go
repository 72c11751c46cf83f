// Package ical writes calendar files (iCalendar, RFC 5545).
package ical

import (
	"strings"
	"time"
	"unicode/utf8"
)

// Calendar is a calendar file in the making. Begin it with [New] and end it with [Calendar.File].
type Calendar struct{ b strings.Builder }

// New begins a calendar with a name that its readers show.
func New(name string) *Calendar {
	c := &Calendar{}
	c.Line("BEGIN:VCALENDAR")
	c.Line("VERSION:2.0")
	c.Line("PRODID:-//Loftet//Medborgarlofte//SV")
	c.Line("CALSCALE:GREGORIAN")
	c.Line("METHOD:PUBLISH")
	c.Text("X-WR-CALNAME", name)
	return c
}

// File ends the calendar and returns it.
func (c *Calendar) File() []byte {
	c.Line("END:VCALENDAR")
	return []byte(c.b.String())
}

// Moment is an instant as a calendar has it.
func Moment(at time.Time) string { return at.UTC().Format("20060102T150405Z") }

// Text writes a property whose value is a text.
func (c *Calendar) Text(name, value string) {
	c.Line(name + ":" + strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`).Replace(value))
}

// Line writes a content line, folded so that none is longer than 75 octets and no letter is split
// (RFC 5545, 3.1).
func (c *Calendar) Line(line string) {
	const most = 75
	for room := most; len(line) > room; room = most - 1 {
		cut := room
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		c.b.WriteString(line[:cut] + "\r\n ")
		line = line[cut:]
	}
	c.b.WriteString(line + "\r\n")
}
