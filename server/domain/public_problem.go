package domain

import (
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"
)

// PublicProblem is all that everybody is told of a local problem: what a coordinator wrote for
// them, by month, since a day would tell when something internal was raised. Its title,
// description, causes, priority and decisions never.
type PublicProblem struct {
	Theme       Theme
	Locality    string // from the area's list; empty: not on it
	RaisedMonth string // "2025-06"
	ClosedMonth string // empty while it is open, and until the month in which it closed is over
	Status      ProblemStatus
	Text        string
	Measures    []*PublicMeasure
	Change      *ProblemChange // of published feedback; nil until it is closed, or for too short a time

	order string
}

// PublicMeasure is what everybody is told of a measure that is marked public.
type PublicMeasure struct {
	Text   string
	Status MeasureStatus
}

// IsTold reports whether everybody is told of the problem on a day: a text is written for them, and
// the month in which it was raised is over.
func (p *Problem) IsTold(today Date) bool {
	return p.PublicText != "" && p.RaisedOn.nextMonth() <= today
}

// Publish is what everybody is told of a problem on a day, of those that [Problem.IsTold] says are
// told.
func (p *Problem) Publish(measures []*Measure, places *PublicPlaces, today Date) *PublicProblem {
	told := p.byMonth(today)
	public := &PublicProblem{
		Theme: p.Theme, RaisedMonth: told.RaisedOn.month(), ClosedMonth: told.ClosedOn.month(), Status: told.Status(),
		Text:     p.PublicText,
		Measures: []*PublicMeasure{},
	}
	if p.Place != nil && places.isListed(p.Place.Name) {
		public.Locality = p.Place.Name
	}
	for _, m := range measures {
		if m.Public {
			public.Measures = append(public.Measures, &PublicMeasure{m.Text, m.Status})
		}
	}
	sum := sha256.Sum256([]byte(p.ID))
	public.order = hex.EncodeToString(sum[:8])
	return public
}

// PublicWindows are the windows in which published feedback is counted to tell whether the problem
// has changed, by the months that are told; false while it is open, and for too short a time.
func (p *Problem) PublicWindows(today Date) (Windows, bool) {
	told := p.byMonth(today)
	if told.ClosedOn == "" {
		return Windows{}, false
	}
	return WindowsOf(told.RaisedOn, told.ClosedOn)
}

// CountChange counts published feedback of the problem's theme in windows. It is counted in the
// locality that is told: counts of one that is not would give it away.
func (public *PublicProblem) CountChange(windows Windows, published []TimeReport) {
	var place *Place
	if public.Locality != "" {
		place = &Place{Name: public.Locality}
	}
	public.Change = windows.Count(place, published)
}

// month is "2025-06", empty for no day.
func (d Date) month() string {
	if d == "" {
		return ""
	}
	return string(d[:7])
}

// PublicProblemPage is a part of all public problems of an area, the newest month first. Within a
// month their order tells nothing, and neither do the cursors. INVALID for a cursor that is none.
func PublicProblemPage(all []*PublicProblem, r PageRequest) (*Page[PublicProblem], error) {
	after, err := base64.RawURLEncoding.DecodeString(r.After)
	month, order, ok := strings.Cut(string(after), " ")
	if err != nil || r.After != "" && !ok {
		return nil, invalid("after", "Sidmärket hör inte till den här listan. Börja om från första sidan.")
	}
	begin := &PublicProblem{RaisedMonth: month, order: order}
	all = slices.Clone(all)
	slices.SortFunc(all, (*PublicProblem).compare)
	page := &Page[PublicProblem]{Nodes: []*PublicProblem{}, Total: len(all)}
	for _, p := range all {
		if r.After != "" && p.compare(begin) <= 0 {
			continue
		}
		if page.More = len(page.Nodes) == r.First; page.More {
			break
		}
		cursor := base64.RawURLEncoding.EncodeToString([]byte(p.RaisedMonth + " " + p.order))
		page.Nodes, page.Cursors = append(page.Nodes, p), append(page.Cursors, cursor)
	}
	return page, nil
}

// compare orders the newest month first.
func (public *PublicProblem) compare(other *PublicProblem) int {
	return cmp.Or(cmp.Compare(other.RaisedMonth, public.RaisedMonth), cmp.Compare(public.order, other.order))
}
