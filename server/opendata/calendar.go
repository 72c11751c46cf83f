package opendata

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
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
	var events []event
	err = s.each(ctx, func(v view) error {
		events = append(events, s.due(v)...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	words := map[string]string{}
	for _, e := range events {
		words["calendar:"+e.uid] = e.words()
	}
	told, err := s.service.Tell(ctx, s.area, words)
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
	if s.demo {
		c.text("X-WR-CALDESC", madeUp)
	}
	for _, e := range events {
		c.event(e, told["calendar:"+e.uid])
	}
	c.line("END:VCALENDAR")
	return []byte(c.b.String()), nil
}

// event is something on a day.
type event struct {
	uid                      string
	day                      domain.Date
	title, description, link string
}

// words are all that a reader sees of the event.
func (e event) words() string {
	return strings.Join([]string{string(e.day), e.title, e.description, e.link}, "\n")
}

// due are the days of one pledge that is in force.
func (s *Site) due(v view) (events []event) {
	p := v.pledge
	if !p.Covers(v.today) {
		return nil
	}
	described := func(text string) string { return strings.TrimSpace(text + "\n" + s.notice()) }
	if p.ValidTo >= v.today {
		events = append(events, event{
			s.uid(p.ID, string(p.ValidTo)), p.ValidTo, p.Title + ": sista dagen", described(p.TermText), s.pledgeURL(p),
		})
	}
	for _, commitment := range p.Commitments() {
		period := v.follow.Current(commitment)
		left := period.Required - period.Done
		if period.End == "" || period.End < v.today || left < 1 || commitment.Kind != domain.Recurring {
			continue
		}
		title := fmt.Sprintf("Senast i dag, %d kvar: %s", left, commitment.Text)
		events = append(events, event{
			s.uid(commitment.ID, string(period.Start)), period.End, title, described(commitment.EasyText), s.pledgeURL(p),
		})
	}
	return events
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

// event writes an event that lasts the whole day, with how often its words have changed and when.
func (c *calendar) event(e event, told *domain.Told) {
	changed := told.ChangedAt().UTC().Format("20060102T150405Z")
	c.line("BEGIN:VEVENT")
	c.line("UID:" + e.uid)
	c.line("SEQUENCE:" + strconv.Itoa(told.Revision-1))
	c.line("DTSTAMP:" + changed)
	c.line("LAST-MODIFIED:" + changed)
	c.line("DTSTART;VALUE=DATE:" + strings.ReplaceAll(string(e.day), "-", ""))
	c.line("DTEND;VALUE=DATE:" + strings.ReplaceAll(string(e.day.AddDays(1)), "-", ""))
	c.text("SUMMARY", e.title)
	if e.description != "" {
		c.text("DESCRIPTION", e.description)
	}
	c.line("URL:" + e.link)
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
