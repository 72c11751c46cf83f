package store

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var (
	byLatest = []SortKey{{Field: "occurredAt", Descending: true}, {Field: "_id", Descending: true}}
	// The public is told the day and never the hour, neither by the order nor by where a page ends.
	byLatestDay = []SortKey{{Field: "occurredOn", Descending: true}, {Field: "_id", Descending: true}}
)

// storedActivity is an activity with the text that a search looks in.
type storedActivity struct {
	domain.Activity `       bson:",inline"`
	Search          string `bson:"search"`
}

func searchable(a *domain.Activity) storedActivity {
	return storedActivity{*a, strings.ToLower(strings.Join([]string{a.Ref, a.Place.Name, a.Summary}, "\n"))}
}

var activityKind = kind[domain.Activity]{
	registration: registration{
		name: activities, noun: domain.NounActivity, record: func() any { return new(domain.Activity) },
		indexes: []Index{
			{Name: "area_ref", Keys: asc("area", "ref"), Unique: true},
			{Name: "area_latest", Keys: latestFirst("area")},
			{Name: "area_review", Keys: latestFirst("area", "reviewStatus")},
			{Name: "area_event", Keys: asc("area", "event")},
			{Name: "area_heldFor", Keys: asc("area", "heldFor", "occurredOn"), Array: "heldFor"},
			{Name: "area_type", Keys: latestFirst("area", "type")},
			{Name: "area_author", Keys: latestFirst("area", "performedBy.userId")},
			{Name: "area_pickupPoint", Keys: latestFirst("area", "details.pickupPointVisit.pickupPointId")},
			{
				Name:  "area_counted",
				Keys:  asc("area", "counting", "occurredOn", "receivedOn", "type", "visibility", "placeKey"),
				Array: "counting",
			},
			{
				Name:    "area_month",
				Keys:    countedBy("area", "type", "local.month"),
				Carries: append(metricFields(), "occurredOn", "visibility", "placeKey", "place.name"),
			},
			{
				Name:    "area_time",
				Keys:    countedBy("area", "type", "local.weekday", "local.dayPart"),
				Carries: []string{"local.month", domain.ScreeningTests.Field(), domain.VehiclesChecked.Field()},
			},
			// What the right time and place asks of checks.
			{
				Name: "area_checks",
				Keys: asc("area", "type", "occurredOn"),
				Carries: []string{
					"reviewStatus", "occurredAt", "minutes", "place.name", "place.position.lat", "place.position.lon",
				},
			},
			{Name: "area_serves", Keys: latestFirst("area", "serves"), Array: "serves"},
			// With what makes them public, so that a commitment's public ones are counted in the
			// index.
			{
				Name:  "area_serves_day",
				Keys:  slices.Concat(asc("area", "serves"), byLatestDay, asc("publicFrom", "reviewStatus", "held")),
				Array: "serves",
			},
		},
	},
	sort:     byLatest,
	keys:     func(a *domain.Activity) []any { return []any{a.OccurredAt, a.ID} },
	identity: identityOf[domain.Activity],
	kept:     func(a *domain.Activity) any { return searchable(a) },
}

func latestFirst(fields ...string) []SortKey { return append(asc(fields...), byLatest...) }

// countedBy are keys of an index that statistics are counted in. What they are of stands in it too,
// so that they read nothing else.
func countedBy(fields ...string) []SortKey {
	return append(asc(fields...), asc("performedBy.party", "reviewStatus", "occurredAt", "minutes")...)
}

// NextRef takes the next reference of a type in an area. One may go unused.
func (s *Store) NextRef(ctx context.Context, area string, t domain.ActivityType) (string, error) {
	n, err := s.engine.Next(ctx, t.Sequence(area))
	return t.Ref(n), fault(err, "take a reference")
}

// ActivityScope is whose activities are asked for, beside what the filter says.
type ActivityScope struct {
	Areas         []string
	ConfirmedOnly bool
	NotRejected   bool
	UserID        string // only this user's; empty for all
	CommitmentIDs []string
	Timed         domain.Metric // only those that counted it and have an end; empty for all
}

// Activities is a page of activities, latest first.
func (s *Store) Activities(
	ctx context.Context,
	scope ActivityScope,
	f domain.ActivityFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	return s.Activity.page(ctx, activityFilter(scope, f), r)
}

func activityFilter(scope ActivityScope, f domain.ActivityFilter) bson.D {
	filter := bson.D{{Key: "area", Value: oneOf(scope.Areas)}}
	also := func(key string, value any) { filter = append(filter, bson.E{Key: key, Value: value}) }
	if scope.UserID != "" {
		also("performedBy.userId", scope.UserID)
	}
	if scope.ConfirmedOnly {
		also("reviewStatus", domain.ReviewConfirmed)
	}
	if scope.NotRejected {
		also("reviewStatus", bson.D{{Key: "$ne", Value: domain.ReviewRejected}})
	}
	if scope.Timed != "" {
		also(scope.Timed.Field(), bson.D{{Key: "$gte", Value: 0}})
		also("minutes", bson.D{{Key: "$gte", Value: 0}})
	}
	if f.ReviewStatus != nil {
		also("reviewStatus", *f.ReviewStatus)
	}
	if len(scope.CommitmentIDs) > 0 {
		also("serves", oneOf(scope.CommitmentIDs))
	}
	if len(f.Types) > 0 {
		also("type", oneOf(f.Types))
	}
	if f.Party != nil {
		also("performedBy.party", *f.Party)
	}
	if f.From != nil {
		also("occurredAt", bson.D{{Key: "$gte", Value: f.From.Start()}})
	}
	if f.To != nil {
		also("occurredAt", bson.D{{Key: "$lt", Value: f.To.AddDays(1).Start()}})
	}
	if f.Text != nil && *f.Text != "" {
		also("search", bson.D{{Key: "$regex", Value: regexp.QuoteMeta(strings.ToLower(*f.Text))}})
	}
	return conjunction(filter)
}

// PublicActivities is a page of a commitment's activities that the public may see on a day, latest
// day first and within it in no order that says anything; followed, where it is given, is when they
// were done.
func (s *Store) PublicActivities(
	ctx context.Context,
	area, commitmentID string,
	followed *domain.Followed,
	today domain.Date,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	filter := bson.D{
		{Key: "area", Value: area},
		{Key: "serves", Value: commitmentID},
		{Key: "publicFrom", Value: bson.D{{Key: "$lte", Value: today}, {Key: "$gt", Value: ""}}},
		{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: domain.ReviewRejected}}},
		{Key: "held", Value: bson.D{{Key: "$ne", Value: true}}},
	}
	if followed != nil {
		days := bson.D{{Key: "$gte", Value: followed.From}, {Key: "$lte", Value: followed.Until}}
		filter = append(filter, bson.E{Key: "occurredOn", Value: days})
	}
	keys := func(a *domain.Activity) []any { return []any{string(a.OccurredOn), a.ID} }
	return page(ctx, s, activities, filter, byLatestDay, r, keys)
}

// Occurrences are the activities that count for commitments of an area until a day, by commitment,
// day, type, visibility, and (where byPlace) place.
func (s *Store) Occurrences(
	ctx context.Context,
	area string,
	commitmentIDs []string,
	until domain.Date,
	byPlace bool,
) (map[string][]domain.Occurrence, error) {
	return s.occurrences(ctx, area, "counting", commitmentIDs, until, byPlace)
}

// HeldOccurrences are the activities that do not count for commitments of an area, as they probably
// are of an event that does.
func (s *Store) HeldOccurrences(
	ctx context.Context,
	area string,
	commitmentIDs []string,
	until domain.Date,
) (map[string][]domain.Occurrence, error) {
	return s.occurrences(ctx, area, "heldFor", commitmentIDs, until, false)
}

// OfEvent are the activities of an area that may be of one event, at most 100.
func (s *Store) OfEvent(ctx context.Context, area, event string) ([]*domain.Activity, error) {
	return s.Activity.find(ctx, bson.D{{Key: "area", Value: area}, {Key: "event", Value: event}}, maxOfEvent)
}

// maxOfEvent is how many registrations of one event are looked at.
const maxOfEvent = 100

func (s *Store) occurrences(
	ctx context.Context,
	area, list string,
	commitmentIDs []string,
	until domain.Date,
	byPlace bool,
) (map[string][]domain.Occurrence, error) {
	found := map[string][]domain.Occurrence{}
	if len(commitmentIDs) == 0 {
		return found, nil
	}
	by := []string{list, "occurredOn", "receivedOn", "type", "visibility"}
	if byPlace {
		by = append(by, "placeKey")
	}
	rows, err := s.engine.Group(ctx, activities, Group{
		Filter: bson.D{
			{Key: "area", Value: area}, {Key: list, Value: oneOf(commitmentIDs)},
			{Key: "occurredOn", Value: bson.D{{Key: "$lte", Value: until}}},
		},
		Unwind: list, UnwindIn: commitmentIDs, By: by,
	})
	if err != nil {
		return nil, fault(err, "count activities")
	}
	for _, row := range rows {
		id := text(row.Key[0])
		o := domain.Occurrence{
			On:         domain.Date(text(row.Key[1])),
			ReceivedOn: domain.Date(text(row.Key[2])),
			Type:       domain.ActivityType(text(row.Key[3])),
			Visibility: domain.Visibility(text(row.Key[4])),
			Count:      int(row.Count),
		}
		if byPlace {
			o.PlaceKey = text(row.Key[5])
		}
		found[id] = append(found[id], o)
	}
	return found, nil
}

// LastVisits are the days on which the pickup points of an area were last visited. Those never
// visited are not in it.
func (s *Store) LastVisits(ctx context.Context, area string) (map[string]domain.Date, error) {
	const point = "details.pickupPointVisit.pickupPointId"
	rows, err := s.engine.Group(ctx, activities, Group{
		Filter: bson.D{
			{Key: "area", Value: area}, {Key: "type", Value: domain.PickupPointVisitType},
			{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: domain.ReviewRejected}}},
		},
		By: []string{point, "occurredOn"},
	})
	if err != nil {
		return nil, fault(err, "find last visits")
	}
	last := map[string]domain.Date{}
	for _, row := range rows {
		id, on := text(row.Key[0]), domain.Date(text(row.Key[1]))
		last[id] = max(last[id], on)
	}
	return last, nil
}

// LatestVisits are the latest visits to any pickup point of an area, latest first, at most limit.
func (s *Store) LatestVisits(ctx context.Context, area string, limit int) ([]*domain.Activity, error) {
	filter := bson.D{{Key: "area", Value: area}, {Key: "type", Value: domain.PickupPointVisitType}}
	return s.Activity.find(ctx, filter, limit)
}

// Visits is a page of the visits to a pickup point, latest first.
func (s *Store) Visits(
	ctx context.Context,
	area, pickupPointID string,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	filter := bson.D{{Key: "area", Value: area}, {Key: "details.pickupPointVisit.pickupPointId", Value: pickupPointID}}
	return s.Activity.page(ctx, filter, r)
}

// RecentActivities are a user's activities in the areas since an instant, latest first, at most
// limit.
func (s *Store) RecentActivities(
	ctx context.Context,
	areas []string,
	userID string,
	since time.Time,
	limit int,
) ([]*domain.Activity, error) {
	filter := bson.D{
		{Key: "area", Value: oneOf(areas)}, {Key: "performedBy.userId", Value: userID},
		{Key: "occurredAt", Value: bson.D{{Key: "$gte", Value: since}}},
	}
	return s.Activity.find(ctx, filter, limit)
}

// LatestInAreas are the latest activities of anybody in the areas, at most limit.
func (s *Store) LatestInAreas(ctx context.Context, areas []string, limit int) ([]*domain.Activity, error) {
	return s.Activity.find(ctx, bson.D{{Key: "area", Value: oneOf(areas)}}, limit)
}
