package store

import (
	"context"
	"slices"
	"strconv"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// feedbackFields are the fields of stored feedback that it is grouped by.
var feedbackFields = map[domain.FeedbackDimension]string{
	domain.FeedbackByTheme: "theme", domain.FeedbackByMonth: "received.month",
	domain.FeedbackByQuarter: "received.quarter",
	domain.FeedbackByYear:    "received.year", domain.FeedbackByWeekday: "when.days",
	domain.FeedbackByDayPart: "when.parts",
	domain.FeedbackByPlace:   "placeKey", domain.FeedbackByStatus: "status", domain.FeedbackByReason: "reason",
	domain.FeedbackByOutcome: "outcome", domain.FeedbackByArea: "area",
}

// slots is the array that is grouped by when both weekdays and parts of the day are asked for: only
// one array can be taken apart.
const slots = "when.slots"

// FeedbackScope is whose feedback is asked for, beside what the filter says.
type FeedbackScope struct {
	Areas       []string
	OnlyDecided bool // not what waits, and no places but those that are published
}

func feedbackStatsFilter(scope FeedbackScope, f domain.FeedbackStatsFilter) bson.D {
	filter := bson.D{{Key: "area", Value: oneOf(scope.Areas)}}
	also := func(key string, value any) { filter = append(filter, bson.E{Key: key, Value: value}) }
	if scope.OnlyDecided {
		also("status", bson.D{{Key: "$ne", Value: domain.FeedbackReceived}})
	}
	if len(f.Themes) > 0 {
		also("theme", oneOf(f.Themes))
	}
	if len(f.Statuses) > 0 {
		also("status", oneOf(f.Statuses))
	}
	if len(f.Outcomes) > 0 {
		also("outcome", oneOf(f.Outcomes))
	}
	if f.DialogueID != nil {
		also("dialogueId", *f.DialogueID)
	}
	if f.From != nil {
		also("submittedAt", bson.D{{Key: "$gte", Value: f.From.Start()}})
	}
	if f.To != nil {
		also("submittedAt", bson.D{{Key: "$lt", Value: f.To.AddDays(1).Start()}})
	}
	if reasons := f.LeftOut(); len(reasons) > 0 {
		also("reason", bson.D{{Key: "$nin", Value: reasons}})
	}
	return conjunction(filter)
}

// FeedbackTallies counts feedback by dimension, in the database.
func (s *Store) FeedbackTallies(
	ctx context.Context,
	scope FeedbackScope,
	f domain.FeedbackStatsFilter,
	by []domain.FeedbackDimension,
) ([]domain.FeedbackTally, error) {
	g := Group{Filter: feedbackStatsFilter(scope, f), Unwind: feedbackArray(by), Sum: []string{"feltSafety"}}
	for _, d := range by {
		if field := feedbackField(d, g.Unwind); !slices.Contains(g.By, field) {
			g.By = append(g.By, field)
		}
		if d == domain.FeedbackByPlace {
			g.By = append(g.By, "placeName", "public")
		}
	}
	rows, err := s.engine.Group(ctx, feedback, g)
	if err != nil {
		return nil, fault(err, "count feedback")
	}
	tallies := make([]domain.FeedbackTally, len(rows))
	for i, row := range rows {
		tallies[i] = feedbackTally(by, g, row, scope.OnlyDecided)
	}
	return tallies, nil
}

// feedbackArray is the array field that is grouped by, if any.
func feedbackArray(by []domain.FeedbackDimension) string {
	days, parts := slices.Contains(by, domain.FeedbackByWeekday), slices.Contains(by, domain.FeedbackByDayPart)
	switch {
	case days && parts:
		return slots
	case days:
		return feedbackFields[domain.FeedbackByWeekday]
	case parts:
		return feedbackFields[domain.FeedbackByDayPart]
	}
	return ""
}

// feedbackField is the field that a dimension is read from when array is taken apart.
func feedbackField(d domain.FeedbackDimension, array string) string {
	if array == slots && (d == domain.FeedbackByWeekday || d == domain.FeedbackByDayPart) {
		return slots
	}
	return feedbackFields[d]
}

// feedbackTally reads one group.
func feedbackTally(by []domain.FeedbackDimension, g Group, row GroupRow, onlyPublicPlaces bool) domain.FeedbackTally {
	part := func(field string) any {
		if i := slices.Index(g.By, field); i >= 0 {
			return row.Key[i]
		}
		return nil
	}
	tally := domain.FeedbackTally{
		PlaceName: text(part("placeName")),
		Count:     int(row.Count),
		Told:      int(row.Sums[0].Counted),
		Safety:    int(row.Sums[0].Total),
	}
	for _, d := range by {
		value := part(feedbackField(d, g.Unwind))
		v := text(value)
		if n, ok := value.(int64); ok {
			v = strconv.FormatInt(n, 10)
		}
		day, dayPart := domain.SlotParts(v)
		switch {
		case g.Unwind == slots && d == domain.FeedbackByWeekday:
			v = day
		case g.Unwind == slots && d == domain.FeedbackByDayPart:
			v = dayPart
		case d == domain.FeedbackByPlace && onlyPublicPlaces && part("public") != true:
			v, tally.PlaceName = "", ""
		}
		tally.Values = append(tally.Values, v)
	}
	return tally
}

// FeedbackCount is how many pieces of feedback there are, each counted once.
func (s *Store) FeedbackCount(ctx context.Context, scope FeedbackScope, f domain.FeedbackStatsFilter) (int, error) {
	n, err := s.engine.Count(ctx, feedback, feedbackStatsFilter(scope, f))
	return int(n), fault(err, "count feedback")
}

// FeedbackEach calls each with every piece of feedback of a scope and filter, newest first, page by
// page. An error from each ends it and is returned.
func (s *Store) FeedbackEach(
	ctx context.Context,
	scope FeedbackScope,
	f domain.FeedbackStatsFilter,
	each func(*domain.Feedback) error,
) error {
	return all(ctx, s, feedback, feedbackStatsFilter(scope, f), byLateArrival, s.Feedback.keys, each)
}
