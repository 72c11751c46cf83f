package opendata

import (
	"bytes"
	"cmp"
	"context"
	"encoding/xml"
	"slices"
	"strings"
	"time"

	"loftet/server/domain"
)

// Limits of the feed.
const (
	feedEntries       = 50
	feedPerCommitment = 20
)

type atomFeed struct {
	XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang     string      `xml:"xml:lang,attr"`
	ID       string      `xml:"id"`
	Title    string      `xml:"title"`
	Subtitle string      `xml:"subtitle,omitempty"`
	Updated  string      `xml:"updated"`
	Author   string      `xml:"author>name"`
	Rights   string      `xml:"rights"`
	Links    []atomLink  `xml:"link"`
	Entries  []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID        string   `xml:"id"`
	Title     string   `xml:"title"`
	Published string   `xml:"published"`
	Updated   string   `xml:"updated"`
	Link      atomLink `xml:"link"`
	Summary   string   `xml:"summary"`
}

// atom is what is new, latest first, as RFC 4287: activities on the day that the public is first
// told of them, steps that are done, and signed pledges.
func (s *Site) atom(ctx context.Context) ([]byte, error) {
	name, err := s.areaName(ctx)
	if err != nil {
		return nil, err
	}
	n := &news{site: s, byID: map[string]int{}}
	if err := s.each(ctx, func(v view) error { return n.of(ctx, v.pledge) }); err != nil {
		return nil, err
	}
	slices.SortStableFunc(n.entries, func(a, b atomEntry) int {
		return cmp.Or(cmp.Compare(b.Published, a.Published), cmp.Compare(b.ID, a.ID))
	})
	feed := atomFeed{
		Lang: "sv", ID: s.base + "/open-data/news.atom", Title: "Nytt om medborgarlöftet i " + name,
		Subtitle: s.notice(), Author: name, Rights: Licence, Updated: written(domain.RevisedOn("2000-01-01", 0)),
		Entries: n.entries[:min(len(n.entries), feedEntries)],
		Links: []atomLink{
			{"self", "application/atom+xml", s.base + "/open-data/news.atom"},
			{"alternate", htmlType, s.base + "/"},
		},
	}
	for _, e := range feed.Entries {
		feed.Updated = max(feed.Updated, e.Updated)
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	err = xml.NewEncoder(&b).Encode(feed)
	return b.Bytes(), err
}

// written is an instant as RFC 3339 has it, in UTC so that texts compare as instants do.
func written(at time.Time) string { return at.UTC().Format(time.RFC3339) }

// news gathers the entries of a feed, each thing once.
type news struct {
	site    *Site
	entries []atomEntry
	byID    map[string]int // where an entry is
}

// told is on which day something was first told, on which it changed last, and how often.
type told struct {
	on, changedOn domain.Date
	revision      int
}

func (n *news) add(p *domain.Pledge, id, title, summary string, t told) {
	n.byID[id] = len(n.entries)
	n.entries = append(n.entries, atomEntry{
		ID:        id,
		Title:     title,
		Published: written(domain.RevisedOn(t.on, 0)),
		Updated:   written(domain.RevisedOn(t.changedOn, t.revision)),
		Link:      atomLink{"alternate", htmlType, n.site.pledgeURL(p)},
		Summary:   strings.TrimSpace(summary),
	})
}

// of adds what is new of a pledge.
func (n *news) of(ctx context.Context, p *domain.Pledge) error {
	imports := p.Changes("import") // the last one brought the signed words
	n.add(p, n.site.pledgeURL(p)+"#undertecknat", p.Title+" är undertecknat", p.TermText,
		since(p.SignedOn, imports[max(0, len(imports)-1):]))
	places, err := n.site.service.PublicPlaces(ctx, p.Area.Code)
	if err != nil {
		return err
	}
	for _, c := range p.Commitments() {
		for _, step := range c.Steps {
			if step.DoneOn != "" {
				n.add(p, n.site.pledgeURL(p)+"#"+c.ID+"/"+step.Key, "Klart: "+step.Title, step.Note,
					since(step.DoneOn, p.Changes(domain.StepAction(c.ID, step.Key))))
			}
		}
		first := domain.PageRequest{First: feedPerCommitment}
		done, err := n.site.service.CommitmentActivities(ctx, p.Area.Code, c.ID, nil, places, first)
		if err != nil {
			return err
		}
		for _, a := range done.Nodes {
			n.activity(p, c, a)
		}
	}
	return nil
}

// activity adds what was done for a commitment. One that counts for several is told once, with the
// words of each, until somebody has said what was done.
func (n *news) activity(p *domain.Pledge, c *domain.Commitment, a *domain.PublicActivity) {
	id := "urn:uuid:" + a.ID
	if i, known := n.byID[id]; known {
		if a.Summary == "" {
			n.entries[i].Summary += " " + c.Text
		}
		return
	}
	n.add(p, id, activityTitle(a), cmp.Or(a.Summary, c.Text), told{a.PublishedOn, a.ChangedOn, a.Changes})
}

// since is something that happened on a day, and of which somebody told on some days.
func since(day domain.Date, days []domain.Date) told {
	t := told{day, day, len(days)}
	if len(days) > 0 {
		t.on, t.changedOn = max(day, days[0]), max(day, days[len(days)-1])
	}
	return t
}

func activityTitle(a *domain.PublicActivity) string {
	title := a.Type.Label()
	if a.Locality != "" {
		title += ", " + a.Locality
	}
	return title + ", " + string(a.OccurredOn)
}
