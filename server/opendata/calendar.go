package opendata

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"loftet/server/domain"
)

// calendar is what is due, as RFC 5545: a day for the end of every period in which something is
// still to be done, and of every pledge's term.
func (s *Site) calendar(ctx context.Context) ([]byte, error) {
	name, err := s.areaName(ctx)
	if err != nil {
		return nil, err
	}
	c := &calendar{}
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//Loftet//Medborgarlofte//SV")
	c.line("CALSCALE:GREGORIAN")
	c.line("METHOD:PUBLISH")
	c.text("X-WR-CALNAME", "Medborgarlöftet i "+name)
	err = s.each(ctx, func(v view) error {
		s.due(c, v)
		return nil
	})
	c.line("END:VCALENDAR")
	return []byte(c.b.String()), err
}

// due writes the days of one pledge that is in force.
func (s *Site) due(c *calendar, v view) {
	p := v.pledge
	if !p.Covers(v.today) {
		return
	}
	if p.ValidTo >= v.today {
		c.day(
			s.uid(p.ID, string(p.ValidTo)),
			p.ValidTo,
			p.UpdatedAt,
			p.Title+": sista dagen",
			p.TermText,
			s.pledgeURL(p),
		)
	}
	for _, commitment := range p.Commitments() {
		period := v.follow.Current(commitment)
		left := period.Required - period.Done
		if period.End == "" || period.End < v.today || left < 1 || commitment.Kind != domain.Recurring {
			continue
		}
		title := fmt.Sprintf("Senast i dag, %d kvar: %s", left, commitment.Text)
		c.day(
			s.uid(commitment.ID, string(period.Start)),
			period.End,
			p.UpdatedAt,
			title,
			commitment.EasyText,
			s.pledgeURL(p),
		)
	}
}

// uid is the same for the same thing every time the calendar is read.
func (s *Site) uid(id, start string) string {
	host := "loftet"
	if u, err := url.Parse(s.base); err == nil && u.Hostname() != "" {
		host = u.Hostname()
	}
	return strings.ReplaceAll(id, ":", ".") + "." + start + "@" + host
}

type calendar struct{ b strings.Builder }

// day writes an event that lasts the whole day.
func (c *calendar) day(uid string, day domain.Date, changed time.Time, title, description, link string) {
	c.line("BEGIN:VEVENT")
	c.line("UID:" + uid)
	c.line("DTSTAMP:" + changed.UTC().Format("20060102T150405Z"))
	c.line("DTSTART;VALUE=DATE:" + strings.ReplaceAll(string(day), "-", ""))
	c.line("DTEND;VALUE=DATE:" + strings.ReplaceAll(string(day.AddDays(1)), "-", ""))
	c.text("SUMMARY", title)
	if description != "" {
		c.text("DESCRIPTION", description)
	}
	c.line("URL:" + link)
	c.line("TRANSP:TRANSPARENT")
	c.line("END:VEVENT")
}

// text writes a property whose value is a text.
func (c *calendar) text(name, value string) {
	c.line(name + ":" + strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`).Replace(value))
}

// line writes a content line, folded so that none is longer than 75 octets and no letter is split
// (RFC 5545, 3.1).
func (c *calendar) line(line string) {
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
