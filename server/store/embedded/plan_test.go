package embedded

import (
	"fmt"
	"strings"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

func keys(fields ...string) (keys []store.SortKey) {
	for _, f := range fields {
		field, descending := strings.CutPrefix(f, "-")
		keys = append(keys, store.SortKey{Field: field, Descending: descending})
	}
	return keys
}

const (
	tests    = "details.trafficCheck.screeningTests"
	vehicles = "details.trafficCheck.vehiclesChecked"
)

// activityIndexes are those of the collections that grow.
var activityIndexes = []store.Index{
	{Collection: "activities", Name: "area_ref", Keys: keys("area", "ref"), Unique: true},
	{Collection: "activities", Name: "area_latest", Keys: keys("area", "-occurredAt", "-_id")},
	{Collection: "activities", Name: "area_review", Keys: keys("area", "reviewStatus", "-occurredAt", "-_id")},
	{Collection: "activities", Name: "area_author", Keys: keys("area", "performedBy.userId", "-occurredAt", "-_id")},
	{
		Collection: "activities",
		Name:       "area_counted",
		Keys:       keys("area", "counting", "occurredOn", "receivedOn", "type", "visibility", "placeKey"),
		Array:      "counting",
	},
	{
		Collection: "activities", Name: "area_month", Keys: keys(
			"area", "type", "local.month", "performedBy.party", "reviewStatus", "occurredAt", "minutes",
		),
		Carries: []string{
			tests,
			vehicles,
			"details.session.attendees",
			"occurredOn",
			"visibility",
			"placeKey",
			"place.name",
		},
	},
	{
		Collection: "activities", Name: "area_time", Keys: keys(
			"area", "type", "local.weekday", "local.dayPart", "performedBy.party", "reviewStatus", "occurredAt",
			"minutes",
		),
		Carries: []string{"local.month", tests, vehicles},
	},
	{Collection: "activities", Name: "area_type", Keys: keys("area", "type", "-occurredAt", "-_id")},
	{
		Collection: "activities",
		Name:       "area_serves",
		Keys:       keys("area", "serves", "-occurredAt", "-_id"),
		Array:      "serves",
	},
	{
		Collection: "activities",
		Name:       "area_serves_day",
		Keys:       keys("area", "serves", "-occurredOn", "-_id", "publicFrom", "reviewStatus", "held"),
		Array:      "serves",
	},
	{Collection: "problems", Name: "area_raisedOn", Keys: keys("area", "-raisedOn", "_id")},
	{Collection: "problems", Name: "area_ref", Keys: keys("area", "ref")},
	{Collection: "measures", Name: "area_due", Keys: keys("area", "due", "_id")},
	{Collection: "measures", Name: "area_problem", Keys: keys("area", "problemId", "due", "_id")},
	{Collection: "councilmeetings", Name: "area_day", Keys: keys("area", "empty", "-day", "_id")},
	{
		Collection: "councilmeetings",
		Name:       "area_unit",
		Keys:       keys("area", "openUnits", "-day", "_id"),
		Array:      "openUnits",
	},
	{
		Collection: "feedback",
		Name:       "area_problem",
		Keys:       keys("area", "problemIds", "submittedAt", "_id"),
		Array:      "problemIds",
	},
	{Collection: "dialogues", Name: "area_opening", Keys: keys("area", "-sortOn", "-_id")},
	{Collection: "feedback", Name: "receipt", Keys: keys("receiptHash"), Unique: true},
	{Collection: "feedback", Name: "area_arrival", Keys: keys("area", "submittedAt", "_id")},
	{Collection: "feedback", Name: "area_status", Keys: keys("area", "status", "submittedAt", "_id")},
	{Collection: "feedback", Name: "area_theme", Keys: keys("area", "theme", "submittedAt", "_id")},
	{
		Collection: "feedback",
		Name:       "area_month",
		Keys:       keys("area", "theme", "received.month"),
		Carries:    []string{"status", "reason", "outcome", "dialogueId", "submittedAt", "feltSafety"},
	},
	{Collection: "feedback", Name: "area_group", Keys: keys("area", "group", "submittedAt", "_id")},
	{Collection: "feedback", Name: "area_published", Keys: keys("area", "public", "-publishedOn", "-_id")},
	{
		Collection: "feedback",
		Name:       "area_theme_published",
		Keys:       keys("area", "public", "theme", "-publishedOn", "-_id"),
	},
	{
		Collection: "feedback",
		Name:       "area_dialogue_published",
		Keys:       keys("area", "public", "dialogueId", "-publishedOn", "-_id"),
	},
	{
		Collection: "feedback",
		Name:       "area_commitment_published",
		Keys:       keys("area", "public", "commitmentIds", "-publishedOn", "-_id"),
		Array:      "commitmentIds",
	},
	{Collection: "spentproofs", Name: "until", Keys: keys("until")},
	{Collection: "users", Name: "username", Keys: keys("username"), Unique: true},
	{Collection: "sessions", Name: "user", Keys: keys("userId")},
}

func TestNoQuestionReadsOrSortsAWholeCollection(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	if err := e.EnsureIndexes(t.Context(), activityIndexes); err != nil {
		t.Fatal(err)
	}
	fill(t, e)
	latest, area := keys("-occurredAt", "-_id"), bson.E{Key: "area", Value: "2560"}
	after := []any{bson.DateTime(5), "x"}
	for _, test := range []struct {
		name, collection, index string
		query                   store.Query
	}{
		{"by id", "activities", "sqlite_autoindex", store.Query{
			Filter: bson.D{{Key: "_id", Value: bson.D{{Key: "$in", Value: []string{"a", "b"}}}}},
		}},
		{"latest", "activities", "area_latest", store.Query{Filter: bson.D{area}, Sort: latest}},
		{"latest after", "activities", "area_latest", store.Query{Filter: bson.D{area}, Sort: latest, After: after}},
		{"in review", "activities", "area_review", store.Query{
			Filter: bson.D{area, {Key: "reviewStatus", Value: "NEW"}}, Sort: latest, After: after,
		}},
		{"of a type", "activities", "area_type", store.Query{
			Filter: bson.D{area, {Key: "type", Value: "SURVEY"}}, Sort: latest, After: after,
		}},
		{"of an author", "activities", "area_author", store.Query{
			Filter: bson.D{area, {Key: "performedBy.userId", Value: "u"}}, Sort: latest, After: after,
		}},
		{"of a commitment", "activities", "area_serves.", store.Query{
			Filter: bson.D{area, {Key: "serves", Value: "c"}}, Sort: latest,
		}},
		{"of a commitment after", "activities", "area_serves.", store.Query{
			Filter: bson.D{area, {Key: "serves", Value: "c"}}, Sort: latest, After: after,
		}},
		{"of a commitment in public", "activities", "area_serves_day.", store.Query{
			Filter: bson.D{
				area, {Key: "serves", Value: "c"}, {Key: "publicFrom", Value: bson.D{{Key: "$lte", Value: "2025"}}},
			},
			Sort: keys("-occurredOn", "-_id"), After: []any{"2025-01-01", "x"},
		}},
		{"by reference", "activities", "area_ref", store.Query{Filter: bson.D{area, {Key: "ref", Value: "TK-1"}}}},
		{"problems", "problems", "area_raisedOn", store.Query{
			Filter: bson.D{area, {Key: "raisedOn", Value: bson.D{{Key: "$lte", Value: "2025"}}}},
			Sort:   keys("-raisedOn", "_id"), After: []any{"2025-01-01", "x"},
		}},
		{"a problem by what people call it", "problems", "area_ref", store.Query{
			Filter: bson.D{area, {Key: "ref", Value: "PB-1"}},
		}},
		{"measures that are due", "measures", "area_due", store.Query{
			Filter: bson.D{area, {Key: "due", Value: bson.D{{Key: "$lte", Value: "2025"}}}},
			Sort:   keys("due", "_id"), After: []any{"2024", "x"},
		}},
		{"measures of a problem", "measures", "area_problem", store.Query{
			Filter: bson.D{area, {Key: "problemId", Value: "p"}}, Sort: keys("due", "_id"),
		}},
		{"meetings", "councilmeetings", "area_day", store.Query{
			Filter: bson.D{area, {Key: "empty", Value: false}}, Sort: keys("-day", "_id"),
			After: []any{"2025-01-01", "x"},
		}},
		{"decisions of a unit", "councilmeetings", "area_unit", store.Query{
			Filter: bson.D{area, {Key: "openUnits", Value: "u"}}, Sort: keys("-day", "_id"),
		}},
		{"feedback of a problem", "feedback", "area_problem", store.Query{
			Filter: bson.D{area, {Key: "problemIds", Value: "p"}}, Sort: keys("submittedAt", "_id"), After: after,
		}},
		{"dialogues", "dialogues", "area_opening", store.Query{
			Filter: bson.D{area, {Key: "kind", Value: "CITIZEN"}}, Sort: keys("-sortOn", "-_id"),
			After: []any{"2025-01-01", "x"},
		}},
		{"feedback by its receipt", "feedback", "receipt", store.Query{
			Filter: bson.D{{Key: "receiptHash", Value: "h"}},
		}},
		{"the queue, oldest first", "feedback", "area_status", store.Query{
			Filter: bson.D{area, {Key: "status", Value: "RECEIVED"}}, Sort: keys("submittedAt", "_id"), After: after,
		}},
		{"the queue of a theme", "feedback", "feedback.area_", store.Query{
			Filter: bson.D{area, {Key: "status", Value: "RECEIVED"}, {Key: "theme", Value: "TRAFFIC"}},
			Sort:   keys("submittedAt", "_id"), After: after,
		}},
		{"what was decided, newest first", "feedback", "area_status", store.Query{
			Filter: bson.D{area, {Key: "status", Value: "PUBLISHED"}}, Sort: keys("-submittedAt", "-_id"), After: after,
		}},
		{"all feedback, newest first", "feedback", "area_arrival", store.Query{
			Filter: bson.D{area}, Sort: keys("-submittedAt", "-_id"), After: after,
		}},
		{"what came in lately", "feedback", "feedback.area_", store.Query{
			Filter: bson.D{area, {Key: "theme", Value: "TRAFFIC"}, {Key: "submittedAt", Value: bson.D{
				{Key: "$gte", Value: bson.DateTime(1)}, {Key: "$lte", Value: bson.DateTime(9)},
			}}},
			Sort: keys("-submittedAt", "-_id"),
		}},
		{"a group", "feedback", "area_group", store.Query{
			Filter: bson.D{area, {Key: "group", Value: "g"}}, Sort: keys("submittedAt", "_id"),
		}},
		{"published", "feedback", "area_published", store.Query{
			Filter: bson.D{area, {Key: "public", Value: true}}, Sort: keys("-publishedOn", "-_id"),
			After: []any{"2025-01-01", "x"},
		}},
		{"published of a theme", "feedback", "area_theme_published", store.Query{
			Filter: bson.D{area, {Key: "theme", Value: "TRAFFIC"}, {Key: "public", Value: true}},
			Sort:   keys("-publishedOn", "-_id"), After: []any{"2025-01-01", "x"},
		}},
		{"published of a dialogue", "feedback", "area_dialogue_published", store.Query{
			Filter: bson.D{area, {Key: "dialogueId", Value: "d"}, {Key: "public", Value: true}},
			Sort:   keys("-publishedOn", "-_id"),
		}},
		{"published of a commitment", "feedback", "area_commitment_published", store.Query{
			Filter: bson.D{area, {Key: "commitmentIds", Value: "c"}, {Key: "public", Value: true}},
			Sort:   keys("-publishedOn", "-_id"), After: []any{"2025-01-01", "x"},
		}},
		{"used proofs", "spentproofs", "until", store.Query{
			Filter: bson.D{{Key: "until", Value: bson.D{{Key: "$lt", Value: bson.DateTime(1)}}}},
		}},
		{"by username", "users", "username", store.Query{Filter: bson.D{{Key: "username", Value: "u"}}}},
		{"of a user", "sessions", "user", store.Query{Filter: bson.D{
			{Key: "userId", Value: "u"}, {Key: "expiresAt", Value: bson.D{{Key: "$lt", Value: bson.DateTime(1)}}},
		}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.query.Limit = 50
			q, err := dialect.ParseQuery(test.query)
			if err != nil {
				t.Fatal(err)
			}
			statements, err := e.schema()[test.collection].selects(q)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range statements {
				s.args = append(s.args, 50)
				checkPlan(t, e, s, test.index)
			}
		})
	}
}

// fill gives the collections a document each, so that arrays are known.
func fill(t *testing.T, e *Engine) {
	t.Helper()
	for _, name := range []string{
		"activities", "problems", "users", "sessions", "dialogues", "feedback", "spentproofs",
		"measures", "councilmeetings",
	} {
		of := bson.A{"c"}
		doc := bson.M{"_id": "x", "revision": 1, "area": "2560", "commitmentIds": of, "serves": of, "counting": of}
		doc["openUnits"], doc["problemIds"] = of, of
		if err := e.Insert(t.Context(), name, doc); err != nil {
			t.Fatal(err)
		}
	}
}

// checkPlan checks that a statement searches the index, and neither scans nor sorts.
func checkPlan(t *testing.T, e *Engine, s clause, index string) {
	t.Helper()
	plan := explain(t, e, s)
	if !strings.Contains(plan, index) || strings.Contains(plan, "SCAN t") || strings.Contains(plan, "SCAN e") ||
		strings.Contains(plan, "TEMP B-TREE") {
		t.Errorf("%s\n%s", s.sql, plan)
	}
}

func explain(t *testing.T, e *Engine, s clause) string {
	t.Helper()
	var plan strings.Builder
	var id, parent, unused int
	var detail string
	err := each(
		t.Context(),
		e.readers,
		"EXPLAIN QUERY PLAN "+s.sql,
		[]any{&id, &parent, &unused, &detail},
		func() error {
			_, err := fmt.Fprintln(&plan, detail)
			return err
		},
		s.args...)
	if err != nil {
		t.Fatal(err)
	}
	return plan.String()
}

func TestOccurrencesAreCountedFromTheIndexAlone(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	if err := e.EnsureIndexes(t.Context(), activityIndexes); err != nil {
		t.Fatal(err)
	}
	fill(t, e)
	g := store.Group{
		Filter: bson.D{
			{Key: "area", Value: "2560"}, {Key: "counting", Value: bson.D{{Key: "$in", Value: []string{"a", "b"}}}},
			{Key: "occurredOn", Value: bson.D{{Key: "$lte", Value: "2025"}}},
		},
		Unwind: "counting", UnwindIn: []string{"a", "b"}, By: []string{
			"counting", "occurredOn", "receivedOn", "type", "visibility",
		},
	}
	filter, err := dialect.CheckGroup(g)
	if err != nil {
		t.Fatal(err)
	}
	statements, err := e.schema()["activities"].groups(g, filter.Expr)
	if err != nil || len(statements) != 2 {
		t.Fatalf("%d statements, %v", len(statements), err)
	}
	for _, s := range statements {
		checkPlan(t, e, s, "COVERING INDEX activities.area_counted.keys")
	}
}

func TestStatisticsAreCountedFromTheIndexAlone(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	if err := e.EnsureIndexes(t.Context(), activityIndexes); err != nil {
		t.Fatal(err)
	}
	fill(t, e)
	area, traffic := bson.E{Key: "area", Value: "2560"}, bson.E{Key: "type", Value: "TRAFFIC_CHECK"}
	confirmed := bson.E{Key: "reviewStatus", Value: "CONFIRMED"}
	notRejected := bson.E{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: "REJECTED"}}}
	from := bson.E{Key: "occurredAt", Value: bson.D{{Key: "$gte", Value: bson.DateTime(5)}}}
	months := bson.E{
		Key:   "local.month",
		Value: bson.D{{Key: "$gte", Value: "2024-01"}, {Key: "$lte", Value: "2024-12"}},
	}
	two := bson.E{Key: "type", Value: bson.D{{Key: "$in", Value: []string{"SURVEY", "TRAFFIC_CHECK", "SURVEY"}}}}
	party := bson.E{Key: "performedBy.party", Value: "POLICE"}
	decided := bson.E{Key: "status", Value: bson.D{{Key: "$ne", Value: "RECEIVED"}}}
	notLeftOut := bson.E{Key: "reason", Value: bson.D{{Key: "$nin", Value: []string{"DUPLICATE", "SPAM"}}}}
	for _, test := range []struct {
		name, collection, index string
		group                   store.Group
		statements              int
	}{
		{"type and month", "activities", "area_month", store.Group{Filter: bson.D{
			area, confirmed,
		}, By: []string{"type", "local.month"}}, 1},
		{"type and month of what is not rejected", "activities", "area_month", store.Group{Filter: bson.D{
			area, notRejected, from, months,
		}, By: []string{"type", "local.month"}, Sum: []string{"minutes"}}, 1},
		{"months of a type", "activities", "area_month", store.Group{Filter: bson.D{
			area, traffic, notRejected, from, months,
		}, By: []string{"type", "local.month"}, Sum: []string{"minutes", tests, vehicles}}, 1},
		{"months of two types", "activities", "area_month", store.Group{Filter: bson.D{
			area, two, party,
		}, By: []string{"type", "local.month"}, Sum: []string{tests}}, 2},
		{"a party's months", "activities", "area_month", store.Group{Filter: bson.D{
			area, notRejected, party,
		}, By: []string{"type", "local.month", "performedBy.party"}}, 1},
		{"all of a type", "activities", "area_", store.Group{Filter: bson.D{
			area, traffic, notRejected,
		}, By: []string{"type"}, Sum: []string{"minutes", tests}}, 1},
		{"weekday and part of day", "activities", "area_time", store.Group{Filter: bson.D{
			area, traffic, confirmed, from, months,
		}, By: []string{"type", "local.weekday", "local.dayPart"}, Sum: []string{"minutes", tests, vehicles}}, 1},
		{"weekday and part of day of all types", "activities", "area_time", store.Group{Filter: bson.D{
			area, notRejected,
		}, By: []string{"type", "local.weekday", "local.dayPart"}, Sum: []string{"minutes"}}, 1},
		{"what counts for none of some commitments", "activities", "area_month", store.Group{Filter: bson.D{
			area, notRejected, {Key: "counting", Value: bson.D{{Key: "$nin", Value: []string{"a", "b"}}}},
		}, By: []string{"type"}, Sum: []string{"minutes"}}, 1},
		{"what is public of a year", "activities", "area_month", store.Group{Filter: bson.D{area, two, notRejected, {
			Key: "occurredOn", Value: bson.D{{Key: "$lte", Value: "2024-12-31"}},
		}, {Key: "visibility", Value: "PUBLIC"}}, By: []string{"type"}, Sum: []string{tests}}, 2},
		{"theme and month of what citizens say", "feedback", "area_month", store.Group{Filter: bson.D{
			area, decided, notLeftOut,
		}, By: []string{"theme", "received.month"}, Sum: []string{"feltSafety"}}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			filter, err := dialect.CheckGroup(test.group)
			if err != nil {
				t.Fatal(err)
			}
			statements, err := e.schema()[test.collection].groups(test.group, filter.Expr)
			if err != nil || len(statements) != test.statements {
				t.Fatalf("%d statements, %v", len(statements), err)
			}
			for _, s := range statements {
				checkPlan(t, e, s, test.index)
				checkLoop(t, e, s)
			}
		})
	}
}

// checkLoop checks that a statement takes nothing out of a document for any row that it goes
// through: SQLite reads what an index carries, but does not call an index of expressions covering.
// Once for each group it may look at a document, for the group's key.
func checkLoop(t *testing.T, e *Engine, s clause) {
	t.Helper()
	var program []string
	var address, p1, p2, p3, p5 int
	var opcode string
	var p4, comment any
	first, last := -1, -1
	err := each(
		t.Context(),
		e.readers,
		"EXPLAIN "+s.sql,
		[]any{&address, &opcode, &p1, &p2, &p3, &p4, &p5, &comment},
		func() error {
			program = append(program, fmt.Sprintln(address, opcode, p1, p2, p3, p4))
			if first < 0 && strings.HasPrefix(opcode, "Seek") {
				first = address
			}
			if opcode == "Next" {
				last = address
			}
			return nil
		},
		s.args...)
	if err != nil || first < 0 || last < first {
		t.Fatalf("no loop (%v) in\n%s", err, strings.Join(program, ""))
	}
	for _, line := range program[first:last] {
		if strings.Contains(line, "Function") {
			t.Errorf("it reads every document:\n%s\n%s", s.sql, strings.Join(program, ""))
		}
	}
}

func TestPublicActivitiesOfACommitmentAreCountedInTheIndexAlone(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	if err := e.EnsureIndexes(t.Context(), activityIndexes); err != nil {
		t.Fatal(err)
	}
	fill(t, e)
	filter, err := dialect.Parse(bson.D{
		{
			Key:   "area",
			Value: "2560",
		}, {Key: "serves", Value: "c"}, {Key: "publicFrom", Value: bson.D{
			{Key: "$lte", Value: "2025-01-01"}, {Key: "$gt", Value: ""},
		}},
		{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: "REJECTED"}}},
		{Key: "held", Value: bson.D{{Key: "$ne", Value: true}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	q, err := e.schema()["activities"].counting(filter.Expr)
	if err != nil {
		t.Fatal(err)
	}
	checkPlan(t, e, q, "COVERING INDEX activities.area_serves_day.keys")
}
