package graph_test

import (
	"fmt"
	"net/netip"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// hear adds feedback that waits, on all themes and much of it alike.
func (a *api) hear(n int) {
	a.t.Helper()
	coordinator := domain.Actor{UserID: "u", Username: "u", Role: domain.Coordinator, Areas: []string{alvsbyn}}
	words := []string{
		"fort",
		"mopeder",
		"mörkt",
		"skolan",
		"ishallen",
		"torget",
		"lördag",
		"gången",
		"otryggt",
		"bilar",
		"belysning",
		"klotter",
		"lekparken",
	}
	for i := range n {
		place := words[i%5]
		in := domain.FeedbackInput{
			ID: uuid.NewString(), Area: alvsbyn, Theme: domain.Themes[i%len(domain.Themes)], PlaceName: &place,
			Text: fmt.Sprintf(
				"Nummer %d: det är %s och %s vid %s, ring 070-174 06 %02d.",
				i,
				words[i%7],
				words[i%11],
				words[i%13],
				i%100,
			),
		}
		if _, err := a.service.At(
			summer.Add(time.Duration(i)*time.Minute-48*time.Hour),
		).FeedbackSubmit(a.t.Context(), coordinator, netip.Addr{}, in); err != nil {
			a.t.Fatal(err)
		}
	}
}

// BenchmarkFeedbackQueue prints how long a page of the queue takes over HTTP when 2,000 pieces of
// feedback wait, with what is similar beside each.
func BenchmarkFeedbackQueue(b *testing.B) {
	a := newAPI(b)
	a.hear(2000)
	const page = `{ feedbackQueue(area: "2560", status: RECEIVED, first: 25) { totalCount nodes {
		id theme text placeName submittedAt revision finds { kind start end } similar { id text status } dialogue { title } } pageInfo { endCursor } } }`
	a.token("samordnare")
	var took []time.Duration
	for b.Loop() {
		began := time.Now()
		a.query("samordnare", page, nil).succeeds().is(2000.0, "data", "feedbackQueue", "totalCount")
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}
