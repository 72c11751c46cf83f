//go:build mongodb

package mongodb

import (
	"fmt"
	"strings"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// statsIndexes are those that statistics are counted by.
var statsIndexes = []store.Index{
	{
		Collection: "activities",
		Name:       "area_month",
		Keys:       keys("area", "type", "local.month", "performedBy.party", "reviewStatus", "occurredAt", "minutes"),
	},
	{
		Collection: "activities",
		Name:       "area_time",
		Keys: keys(
			"area",
			"type",
			"local.weekday",
			"local.dayPart",
			"performedBy.party",
			"reviewStatus",
			"occurredAt",
			"minutes",
		),
	},
}

func keys(fields ...string) (keys []store.SortKey) {
	for _, field := range fields {
		keys = append(keys, store.SortKey{Field: field})
	}
	return keys
}

func TestStatisticsScanNoCollection(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	if err := e.EnsureIndexes(t.Context(), statsIndexes); err != nil {
		t.Fatal(err)
	}
	var docs []any
	for n := range 5000 {
		docs = append(docs, bson.M{
			"_id": fmt.Sprint(
				n,
			), "revision": 1, "area": fmt.Sprint(2500 + n%50), "type": []string{"TRAFFIC_CHECK", "SURVEY"}[n%2],
			"reviewStatus": "CONFIRMED",
			"local": bson.M{
				"month":   fmt.Sprintf("2024-%02d", 1+n%12),
				"weekday": "MONDAY",
				"dayPart": "DAY",
			}, "performedBy": bson.M{"party": "POLICE"},
			"occurredAt": bson.DateTime(n), "minutes": n % 90, "filling": strings.Repeat("x", 1000),
		})
	}
	if _, err := e.database.Collection("activities").InsertMany(t.Context(), docs); err != nil {
		t.Fatal(err)
	}
	area, traffic := bson.E{Key: "area", Value: "2520"}, bson.E{Key: "type", Value: "TRAFFIC_CHECK"}
	notRejected := bson.E{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: "REJECTED"}}}
	for name, g := range map[string]store.Group{
		"type and month": {Filter: bson.D{area, notRejected}, By: []string{"type", "local.month"}},
		"months of a type": {
			Filter: bson.D{area, traffic, notRejected}, By: []string{"type", "local.month"}, Sum: []string{"minutes"},
		},
		"weekday and part of day": {
			Filter: bson.D{area, traffic, notRejected}, By: []string{"type", "local.weekday", "local.dayPart"},
			Sum: []string{"minutes"},
		},
	} {
		filter, err := dialect.CheckGroup(g)
		if err != nil {
			t.Fatal(err)
		}
		aggregate := bson.D{
			{Key: "aggregate", Value: "activities"},
			{Key: "pipeline", Value: pipeline(g, filter.Raw)},
			{Key: "cursor", Value: bson.D{}},
		}
		plan, err := e.database.RunCommand(t.Context(), bson.D{
			{Key: "explain", Value: aggregate}, {Key: "verbosity", Value: "queryPlanner"},
		}).
			Raw()
		if err != nil {
			t.Fatal(err)
		}
		// MongoDB's name for it, and PostgreSQL's, in which DocumentDB explains.
		text := plan.String()
		if strings.Contains(text, "COLLSCAN") || strings.Contains(text, "Seq Scan") ||
			!strings.Contains(text, "area_") {
			t.Errorf("%s: %s", name, text)
		}
	}
}
