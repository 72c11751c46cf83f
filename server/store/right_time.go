package store

import (
	"context"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// RightTimeScope is of what the right time and place is worked out, from a day until another, both
// included.
type RightTimeScope struct {
	Area     string
	Theme    domain.Theme
	From, To domain.Date
	// OnlyPublicPlaces leaves out the names of places that citizens wrote and nobody has published.
	OnlyPublicPlaces bool
}

// TimeReports is the feedback that has been decided about and says something of its own, counted by
// time, place and day in the database.
func (s *Store) TimeReports(ctx context.Context, scope RightTimeScope) ([]domain.TimeReport, error) {
	var noise domain.FeedbackStatsFilter
	rows, err := s.engine.Group(ctx, feedback, Group{
		Filter: bson.D{
			{Key: "area", Value: scope.Area}, {Key: "theme", Value: scope.Theme},
			{Key: "when.on", Value: between(scope.From, scope.To)},
			{Key: "status", Value: bson.D{{Key: "$ne", Value: domain.FeedbackReceived}}},
			{Key: "reason", Value: bson.D{{Key: "$nin", Value: noise.LeftOut()}}},
		},
		By: []string{"when.on", "when.key", "placeName", "public", "position.lat", "position.lon"},
	})
	if err != nil {
		return nil, fault(err, "count feedback by time and place")
	}
	reports := make([]domain.TimeReport, len(rows))
	for i, row := range rows {
		days, parts := domain.KeyTimes(text(row.Key[1]))
		spot := domain.Spot{Name: text(row.Key[2]), Cell: cellOf(row.Key[4], row.Key[5])}
		if scope.OnlyPublicPlaces && row.Key[3] != true {
			spot.Name = ""
		}
		reports[i] = domain.TimeReport{
			On: domain.Date(text(row.Key[0])), Days: days, Parts: parts, Spot: spot, Count: int(row.Count),
		}
	}
	return reports, nil
}

// TimeChecks are the checks that answer what is reported of a theme, but those that were rejected.
func (s *Store) TimeChecks(ctx context.Context, scope RightTimeScope) ([]domain.TimeCheck, error) {
	rows, err := s.engine.Group(ctx, activities, Group{
		Filter: bson.D{
			{Key: "area", Value: scope.Area}, {Key: "type", Value: oneOf(domain.ChecksOf(scope.Theme))},
			{Key: "occurredOn", Value: between(scope.From, scope.To)},
			{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: domain.ReviewRejected}}},
		},
		By: []string{"occurredAt", "minutes", "place.name", "place.position.lat", "place.position.lon"},
	})
	if err != nil {
		return nil, fault(err, "count checks by time and place")
	}
	checks := make([]domain.TimeCheck, 0, len(rows))
	for _, row := range rows {
		at, _ := row.Key[0].(time.Time)
		check := domain.TimeCheck{
			At: at, Minutes: int(number(row.Key[1])), Spot: domain.Spot{
				Name: text(row.Key[2]), Cell: cellOf(row.Key[3], row.Key[4]),
			},
		}
		for range row.Count {
			checks = append(checks, check)
		}
	}
	return checks, nil
}

// PublishedReports is the feedback of an area and theme that is published, counted by the day it
// was published and by place.
func (s *Store) PublishedReports(
	ctx context.Context,
	area string,
	theme domain.Theme,
	from, to domain.Date,
) ([]domain.TimeReport, error) {
	rows, err := s.engine.Group(ctx, feedback, Group{
		Filter: bson.D{
			{Key: "area", Value: area}, {Key: "public", Value: true}, {Key: "theme", Value: theme},
			{Key: "publishedOn", Value: between(from, to)},
		},
		By: []string{"publishedOn", "placeName"},
	})
	if err != nil {
		return nil, fault(err, "count published feedback by day and place")
	}
	reports := make([]domain.TimeReport, len(rows))
	for i, row := range rows {
		spot := domain.Spot{Name: text(row.Key[1])}
		reports[i] = domain.TimeReport{On: domain.Date(text(row.Key[0])), Spot: spot, Count: int(row.Count)}
	}
	return reports, nil
}

// between is a condition on a day, both ends included.
func between(from, to domain.Date) bson.D {
	return bson.D{{Key: "$gte", Value: from}, {Key: "$lte", Value: to}}
}

// cellOf is the cell of a position as a group's key has it, nil without one.
func cellOf(lat, lon any) *domain.Position {
	if lat == nil || lon == nil {
		return nil
	}
	cell := domain.Position{Lat: number(lat), Lon: number(lon)}.Cell()
	return &cell
}

// number is a number of a group's key, 0 where there was none.
func number(v any) float64 {
	switch n := v.(type) {
	case int64:
		return float64(n)
	case float64:
		return n
	}
	return 0
}
