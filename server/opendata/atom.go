package opendata

import (
	"bytes"
	"cmp"
	"context"
	"encoding/xml"
	"slices"
	"time"

	"loftet/server/domain"
)

// Limits of the feed.
const (
	feedEntries       = 50
	feedPerCommitment = 20
)

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Rights  string      `xml:"rights"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID      string   `xml:"id"`
	Title   string   `xml:"title"`
	Updated string   `xml:"updated"`
	Link    atomLink `xml:"link"`
	Summary string   `xml:"summary"`
	on      domain.Date
}

// atom is what is new, latest first, as RFC 4287: activities on the day that the public is first
// told of them, steps that are done, and signed pledges.
func (s *Site) atom(ctx context.Context) ([]byte, error) {
	name, err := s.areaName(ctx)
	if err != nil {
		return nil, err
	}
	var entries []atomEntry
	err = s.each(ctx, func(v view) error {
		found, err := s.newsOf(ctx, v.pledge)
		entries = append(entries, found...)
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(entries, func(a, b atomEntry) int { return cmp.Compare(b.on, a.on) })
	entries = slices.CompactFunc(entries, func(a, b atomEntry) bool { return a.ID == b.ID })
	feed := atomFeed{
		Lang: "sv", ID: s.base + "/open-data/news.atom", Title: "Nytt om medborgarlöftet i " + name, Author: name, Rights: Licence,
		Updated: instant("2000-01-01"), Entries: entries[:min(len(entries), feedEntries)],
		Links: []atomLink{
			{"self", "application/atom+xml", s.base + "/open-data/news.atom"},
			{"alternate", htmlType, s.base + "/"},
		},
	}
	if len(entries) > 0 {
		feed.Updated = entries[0].Updated
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	err = xml.NewEncoder(&b).Encode(feed)
	return b.Bytes(), err
}

// instant is the beginning of a day, as RFC 3339.
func instant(day domain.Date) string { return day.Start().UTC().Format(time.RFC3339) }

func (s *Site) entry(p *domain.Pledge, id, title, summary string, on domain.Date) atomEntry {
	return atomEntry{
		ID:      id,
		Title:   title,
		Updated: instant(on),
		Link:    atomLink{"alternate", htmlType, s.pledgeURL(p)},
		Summary: summary,
		on:      on,
	}
}

func (s *Site) newsOf(ctx context.Context, p *domain.Pledge) ([]atomEntry, error) {
	entries := []atomEntry{
		s.entry(p, s.pledgeURL(p)+"#undertecknat", p.Title+" är undertecknat", p.TermText, p.SignedOn),
	}
	for _, c := range p.Commitments() {
		for _, step := range c.Steps {
			if step.DoneOn != "" {
				entries = append(
					entries,
					s.entry(p, s.pledgeURL(p)+"#"+c.ID+"/"+step.Key, "Klart: "+step.Title, step.Note, step.DoneOn),
				)
			}
		}
		done, err := s.service.CommitmentActivities(ctx, p.AreaCode, c.ID, domain.PageRequest{First: feedPerCommitment})
		if err != nil {
			return nil, err
		}
		for _, a := range done.Nodes {
			entries = append(
				entries,
				s.entry(p, "urn:uuid:"+a.ID, activityTitle(a), cmp.Or(a.Summary, c.Text), publishedOn(a)),
			)
		}
	}
	return entries, nil
}

func activityTitle(a *domain.PublicActivity) string {
	title := activityNames[a.Type]
	if a.Locality != "" {
		title += ", " + a.Locality
	}
	return title + ", " + string(a.OccurredOn)
}

// publishedOn is the first day on which the public was told of an activity.
func publishedOn(a *domain.PublicActivity) domain.Date {
	for delay, types := range domain.TotalTypes() {
		if slices.Contains(types, a.Type) {
			return a.OccurredOn.AddDays(delay)
		}
	}
	return a.OccurredOn
}

// activityNames are what the types of activities are called in Swedish.
var activityNames = map[domain.ActivityType]string{
	domain.TrafficCheckType: "Trafikkontroll", domain.PickupPointVisitType: "Besök på utlämningsställe", domain.DogSearchType: "Hundsök i skola",
	domain.InspectionType: "Arbetsplatskontroll", domain.CollaborationType: "Samverkansmöte", domain.CouncilMeetingType: "BRÅ-möte",
	domain.SurveyType: "Drogvaneundersökning", domain.ConceptWorkType: "Konceptarbete", domain.SchoolTrafficType: "Trafiksamtal i skola eller trafikskola",
	domain.InformationType: "Informationstillfälle", domain.SchoolVisitType: "Skolbesök", domain.FootPatrolType: "Fotpatrull",
	domain.CitizenDialogueType: "Medborgardialog", domain.OtherType: "Annat",
}
