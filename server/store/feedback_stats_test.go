package store_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"loftet/server/domain"
	"loftet/server/store"
)

var (
	weekdays = []domain.Weekday{
		domain.Monday,
		domain.Tuesday,
		domain.Wednesday,
		domain.Thursday,
		domain.Friday,
		domain.Saturday,
		domain.Sunday,
	}
	dayParts = []domain.DayPart{
		domain.Night,
		domain.Morning,
		domain.Day,
		domain.Afternoon,
		domain.Evening,
		domain.LateEvening,
	}
)

// some are those of a list that a coin falls for, in their order: most often few.
func some[T any](r *rand.Rand, all []T) []T {
	list, odds := []T{}, 1+r.IntN(4)
	for _, v := range all {
		if r.IntN(1+odds) == 0 {
			list = append(list, v)
		}
	}
	if r.IntN(3) == 0 {
		return list[:0]
	}
	return list
}

// heard is a piece of feedback of a made-up three years.
func heard(r *rand.Rand) *domain.Feedback {
	f := &domain.Feedback{
		Record: domain.Record{
			ID: uuid.NewString(), Area: []string{"2560", "2560", "2581"}[r.IntN(3)], Revision: 1,
			History: []domain.HistoryEntry{},
		},
		Theme: domain.Themes[r.IntN(3)], Text: "Påhittad synpunkt",
		PlaceName: []string{"", "Vidsel", "vidsel ", "Korsträsk"}[r.IntN(4)], WhenDays: some(r, weekdays),
		WhenParts:   some(r, dayParts),
		SubmittedAt: time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(r.IntN(3*365*24)) * time.Hour),
		Status:      domain.ModerationStatuses[r.IntN(len(domain.ModerationStatuses))],
		Links:       []domain.FeedbackLink{}, CommitmentIDs: []string{},
	}
	f.ReceiptHash, f.Group = f.ID, f.ID
	if f.Status == domain.FeedbackNotPublished {
		f.Reason = domain.ModerationReasons[r.IntN(len(domain.ModerationReasons))]
	}
	if r.IntN(2) == 0 {
		f.Outcome = domain.FeedbackOutcomes[r.IntN(len(domain.FeedbackOutcomes))]
	}
	if r.IntN(3) > 0 {
		safety := 1 + r.IntN(5)
		f.FeltSafety = &safety
	}
	if r.IntN(4) == 0 {
		f.DialogueID = "dialogue"
	}
	return f
}

func hear(t testing.TB, s *store.Store, n int) (list []*domain.Feedback) {
	t.Helper()
	r := rand.New(rand.NewPCG(3, 4))
	for range n {
		list = append(list, heard(r))
	}
	addAll(t, list, s.Feedback.Add)
	return list
}

var feedbackDimensions = []domain.FeedbackDimension{
	domain.FeedbackByTheme, domain.FeedbackByMonth, domain.FeedbackByQuarter, domain.FeedbackByYear,
	domain.FeedbackByWeekday, domain.FeedbackByDayPart,
	domain.FeedbackByPlace, domain.FeedbackByStatus, domain.FeedbackByReason, domain.FeedbackByOutcome,
	domain.FeedbackByArea,
}

// plainFeedbackValues are a piece's values of a dimension, by the plain reading of what the
// dimension means: one, but for times.
func plainFeedbackValues(f *domain.Feedback, d domain.FeedbackDimension, onlyPublicPlaces bool) (values []string) {
	on := string(domain.DateOf(f.SubmittedAt))
	switch d {
	case domain.FeedbackByTheme:
		return []string{string(f.Theme)}
	case domain.FeedbackByMonth:
		return []string{on[:7]}
	case domain.FeedbackByQuarter:
		return []string{fmt.Sprintf("%s-Q%d", on[:4], (int(domain.Date(on).Month())-1)/3+1)}
	case domain.FeedbackByYear:
		return []string{on[:4]}
	case domain.FeedbackByStatus:
		return []string{string(f.Status)}
	case domain.FeedbackByReason:
		return []string{string(f.Reason)}
	case domain.FeedbackByOutcome:
		return []string{string(f.Outcome)}
	case domain.FeedbackByPlace:
		if onlyPublicPlaces && f.Status != domain.FeedbackPublished && f.Status != domain.FeedbackPublishedRedacted {
			return []string{""}
		}
		return []string{strings.ToLower(strings.TrimSpace(f.PlaceName))}
	case domain.FeedbackByWeekday:
		for _, day := range f.WhenDays {
			values = append(values, string(day))
		}
	case domain.FeedbackByDayPart:
		for _, part := range f.WhenParts {
			values = append(values, string(part))
		}
	default:
		return []string{f.Area}
	}
	if len(values) == 0 {
		return []string{""}
	}
	return values
}

// plainFeedback counts with loops: what each row should be, as text.
func plainFeedback(list []*domain.Feedback, by []domain.FeedbackDimension, onlyPublicPlaces bool) map[string]string {
	type row struct{ n, told, safety int }
	rows := map[string]*row{}
	for _, f := range list {
		keys := []string{""}
		for _, d := range by {
			var longer []string
			for _, key := range keys {
				for _, value := range plainFeedbackValues(f, d, onlyPublicPlaces) {
					longer = append(longer, key+"|"+value)
				}
			}
			keys = longer
		}
		for _, key := range keys {
			if rows[key] == nil {
				rows[key] = &row{}
			}
			rows[key].n++
			if f.FeltSafety != nil {
				rows[key].told++
				rows[key].safety += *f.FeltSafety
			}
		}
	}
	text := map[string]string{}
	for key, r := range rows {
		mean := "nobody told"
		if r.told > 0 {
			mean = fmt.Sprintf("%.9f", float64(r.safety)/float64(r.told))
		}
		text[key] = fmt.Sprint(r.n, r.told, r.n-r.told, mean)
	}
	return text
}

func feedbackRows(stats *domain.FeedbackStats) map[string]string {
	text := map[string]string{}
	for _, row := range stats.Rows {
		key, mean := "", "nobody told"
		for _, k := range row.Key {
			key += "|" + k.Value
		}
		if row.FeltSafety != nil {
			mean = fmt.Sprintf("%.9f", *row.FeltSafety)
		}
		text[key] = fmt.Sprint(row.Feedback, row.FeltSafetyTold, row.FeltSafetyUntold, mean)
	}
	return text
}

// drawFeedbackFilter draws a filter, and what it means by the plain reading.
func drawFeedbackFilter(
	r *rapid.T,
) (f domain.FeedbackStatsFilter, scope store.FeedbackScope, matches func(*domain.Feedback) bool) {
	scope.Areas = rapid.SampledFrom([][]string{{"2560"}, {"2560", "2581"}}).Draw(r, "areas")
	scope.OnlyDecided = rapid.Bool().Draw(r, "only decided")
	f.Themes = rapid.SliceOfNDistinct(rapid.SampledFrom(domain.Themes[:3]), 0, 2, rapid.ID).Draw(r, "themes")
	f.Statuses = rapid.SliceOfNDistinct(rapid.SampledFrom(domain.ModerationStatuses), 0, 3, rapid.ID).
		Draw(r, "statuses")
	f.Outcomes = rapid.SliceOfNDistinct(rapid.SampledFrom(domain.FeedbackOutcomes), 0, 2, rapid.ID).Draw(r, "outcomes")
	noise := rapid.Bool().Draw(r, "duplicates and spam")
	f.IncludeDuplicatesAndSpam = &noise
	from := domain.Date("2022-12-01").AddDays(rapid.IntRange(0, 900).Draw(r, "from"))
	to := from.AddDays(rapid.IntRange(0, 900).Draw(r, "days"))
	if rapid.Bool().Draw(r, "has from") {
		f.From = &from
	}
	if rapid.Bool().Draw(r, "has to") {
		f.To = &to
	}
	if rapid.IntRange(0, 3).Draw(r, "dialogue") == 0 {
		id := "dialogue"
		f.DialogueID = &id
	}
	return f, scope, func(x *domain.Feedback) bool {
		on := domain.DateOf(x.SubmittedAt)
		return slices.Contains(scope.Areas, x.Area) && (!scope.OnlyDecided || x.Status != domain.FeedbackReceived) &&
			(len(f.Themes) == 0 || slices.Contains(f.Themes, x.Theme)) &&
			(len(f.Statuses) == 0 || slices.Contains(f.Statuses, x.Status)) &&
			(len(f.Outcomes) == 0 || slices.Contains(f.Outcomes, x.Outcome)) &&
			(f.From == nil || on >= from) && (f.To == nil || on <= to) &&
			(f.DialogueID == nil || x.DialogueID == "dialogue") &&
			(noise || x.Reason != domain.ReasonDuplicate && x.Reason != domain.ReasonSpam)
	}
}

func TestFeedbackStatisticsEqualACountByHand(t *testing.T) {
	s := openAny(t)
	everything := hear(t, s, 300)
	rapid.Check(t, func(r *rapid.T) {
		by := rapid.SliceOfNDistinct(rapid.SampledFrom(feedbackDimensions), 0, 4, rapid.ID).Draw(r, "by")
		f, scope, matches := drawFeedbackFilter(r)
		var matching []*domain.Feedback
		for _, x := range everything {
			if matches(x) {
				matching = append(matching, x)
			}
		}
		tallies, err := s.FeedbackTallies(t.Context(), scope, f, by)
		if err != nil {
			r.Fatal(err)
		}
		got, want := feedbackRows(domain.SumFeedback(by, tallies, nil)), plainFeedback(matching, by, scope.OnlyDecided)
		if !maps.Equal(got, want) {
			r.Fatalf("by %v\n got %v\nwant %v", by, got, want)
		}
		if n, err := s.FeedbackCount(t.Context(), scope, f); err != nil || n != len(matching) {
			r.Fatalf("%d pieces, %v, want %d", n, err, len(matching))
		}
		listed := 0
		err = s.FeedbackEach(t.Context(), scope, f, func(x *domain.Feedback) error {
			if listed++; !matches(x) {
				return fmt.Errorf("%+v is listed", x)
			}
			return nil
		})
		if err != nil || listed != len(matching) {
			r.Fatalf("%d rows, %v, want %d", listed, err, len(matching))
		}
	})
}

func TestFeedbackFromBeforeItWasCountedIsCounted(t *testing.T) {
	engine := openEngine(t)
	f := heard(rand.New(rand.NewPCG(5, 6)))
	f.WhenDays, f.WhenParts = []domain.Weekday{domain.Friday}, []domain.DayPart{}
	if err := engine.Insert(t.Context(), "feedback", f); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	for _, lacks := range []int{1, 0} {
		if changed, err := s.CompleteFeedback(t.Context()); err != nil || changed != lacks {
			t.Fatalf("%d changed, %v, want %d", changed, err, lacks)
		}
		noise := true
		by := []domain.FeedbackDimension{domain.FeedbackByYear, domain.FeedbackByWeekday, domain.FeedbackByDayPart}
		tallies, err := s.FeedbackTallies(
			t.Context(),
			store.FeedbackScope{Areas: []string{f.Area}},
			domain.FeedbackStatsFilter{IncludeDuplicatesAndSpam: &noise},
			by,
		)
		want := []string{domain.DateOf(f.SubmittedAt).Start().Format("2006"), "FRIDAY", ""}
		if err != nil || len(tallies) != 1 || !slices.Equal(tallies[0].Values, want) {
			t.Fatalf("%+v %v, want %v", tallies, err, want)
		}
		if now, err := s.Feedback.Get(t.Context(), f.ID); err != nil || now.Revision != 2 || now.Text != f.Text {
			t.Fatalf("%+v %v", now, err)
		}
	}
}

func BenchmarkFeedbackStatistics(b *testing.B) {
	s := openAny(b)
	hear(b, s, 100_000)
	scope := store.FeedbackScope{Areas: []string{"2560"}, OnlyDecided: true} // two thirds of them
	for name, by := range map[string][]domain.FeedbackDimension{
		"theme and month":         {domain.FeedbackByTheme, domain.FeedbackByMonth},
		"weekday and part of day": {domain.FeedbackByWeekday, domain.FeedbackByDayPart},
		"place and year":          {domain.FeedbackByPlace, domain.FeedbackByYear},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := s.FeedbackTallies(b.Context(), scope, domain.FeedbackStatsFilter{}, by); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
