package web

import (
	"net/http"
	"net/url"
	"strings"

	"loftet/server/domain"
	"loftet/server/ical"
	"loftet/server/service"
)

// unitCalendar answers a private calendar address with what its owner's unit plans. Whatever does
// not answer is not there, for whichever reason.
func (s *Site) unitCalendar(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Robots-Tag", "noindex")
	secret, named := strings.CutSuffix(r.PathValue("file"), ".ics")
	if !named {
		writeError(w, r, domain.ErrNotFound("secret"))
		return
	}
	calendar, err := s.service.UnitCalendar(r.Context(), secret)
	if err != nil {
		writeError(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	_, _ = w.Write(s.plannedFile(calendar))
}

// plannedFile is a unit's plans as a calendar. What is cancelled stays there as such, so that it
// goes from calendars that have it.
func (s *Site) plannedFile(of *service.UnitCalendar) []byte {
	c := ical.New("Planerat: " + of.Unit)
	for _, p := range of.Planned {
		c.Line("BEGIN:VEVENT")
		c.Line("UID:" + p.ID + "@" + s.host())
		c.Line("DTSTAMP:" + ical.Moment(p.UpdatedAt))
		c.Line("LAST-MODIFIED:" + ical.Moment(p.UpdatedAt))
		if from, to, ok := p.DayPart.Hours(p.On); ok {
			c.Line("DTSTART:" + ical.Moment(from))
			c.Line("DTEND:" + ical.Moment(to))
		} else {
			c.Line("DTSTART;VALUE=DATE:" + strings.ReplaceAll(string(p.On), "-", ""))
			c.Line("DTEND;VALUE=DATE:" + strings.ReplaceAll(string(p.On.AddDays(1)), "-", ""))
		}
		c.Text("SUMMARY", p.Label())
		if p.Reason != "" {
			c.Text("DESCRIPTION", p.Reason)
		}
		if p.Status() == domain.PlannedCancelled {
			c.Line("STATUS:CANCELLED")
		}
		c.Line("CLASS:PRIVATE")
		c.Line("END:VEVENT")
	}
	return c.File()
}

// host is the name that visitors know the site by.
func (s *Site) host() string {
	if u, err := url.Parse(s.baseURL); err == nil && u.Hostname() != "" {
		return u.Hostname()
	}
	return "loftet"
}
