package opendata

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"loftet/server/domain"
	"loftet/server/ical"
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
	c := ical.New("Medborgarlöftet i " + name)
	if s.demo {
		c.Text("X-WR-CALDESC", madeUp)
	}
	for _, e := range events {
		writeEvent(c, e, told["calendar:"+e.uid])
	}
	return c.File(), nil
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
			s.uid(commitment.ID, string(period.Start)), period.End, title, described(commitment.EasyText),
			s.pledgeURL(p),
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

// writeEvent writes an event that lasts the whole day, with how often its words have changed and
// when.
func writeEvent(c *ical.Calendar, e event, told *domain.Told) {
	changed := ical.Moment(told.ChangedAt())
	c.Line("BEGIN:VEVENT")
	c.Line("UID:" + e.uid)
	c.Line("SEQUENCE:" + strconv.Itoa(told.Revision-1))
	c.Line("DTSTAMP:" + changed)
	c.Line("LAST-MODIFIED:" + changed)
	c.Line("DTSTART;VALUE=DATE:" + strings.ReplaceAll(string(e.day), "-", ""))
	c.Line("DTEND;VALUE=DATE:" + strings.ReplaceAll(string(e.day.AddDays(1)), "-", ""))
	c.Text("SUMMARY", e.title)
	if e.description != "" {
		c.Text("DESCRIPTION", e.description)
	}
	c.Line("URL:" + e.link)
	c.Line("TRANSP:TRANSPARENT")
	c.Line("END:VEVENT")
}
