package enginetest

import (
	"errors"
	"fmt"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// many is how many documents the benchmarks work among.
const many = 100_000

// record is a document of the size that activities have.
type record struct {
	ID         string    `bson:"_id"`
	Revision   int       `bson:"revision"`
	Area       string    `bson:"area"`
	Ref        string    `bson:"ref"`
	Counting   []string  `bson:"counting"`
	OccurredAt time.Time `bson:"occurredAt"`
	OccurredOn string    `bson:"occurredOn"`
	ReceivedOn string    `bson:"receivedOn"`
	Review     string    `bson:"reviewStatus"`
	Author     string    `bson:"author"`
	Summary    string    `bson:"summary"`
	Details    bson.M    `bson:"details"`
	History    []inner   `bson:"history"`
}

var recordIndexes = []store.Index{
	{Collection: "records", Name: "area_ref", Keys: by("area", "ref"), Unique: true},
	{Collection: "records", Name: "area_latest", Keys: by("area", "-occurredAt", "-_id")},
	{Collection: "records", Name: "area_review", Keys: by("area", "reviewStatus", "-occurredAt", "-_id")},
	{
		Collection: "records",
		Name:       "area_reviewed",
		Keys:       by("area", "reviewStatus"),
		Carries:    []string{"details.trafficCheck.vehiclesChecked"},
	},
	{Collection: "records", Name: "area_author", Keys: by("area", "author", "-occurredAt", "-_id")},
	{
		Collection: "records",
		Name:       "area_counting",
		Keys:       by("area", "counting", "occurredOn", "receivedOn"),
		Array:      "counting",
	},
	{
		Collection: "records",
		Name:       "area_commitment",
		Keys:       by("area", "counting", "-occurredAt", "-_id"),
		Array:      "counting",
	},
}

// newRecord is the n-th record: one of ten commitments, three years.
func newRecord(n int) record {
	at := time.Date(2023, 6, 14, 8, 0, 0, 0, time.UTC).Add(time.Duration(n%many) * 15 * time.Minute)
	return record{
		ID: uuid.NewString(), Revision: 1, Area: "2560", Ref: "TK-" +
			strconv.Itoa(n), Counting: []string{commitment(n), "all"},
		OccurredAt: at, OccurredOn: at.Format(time.DateOnly), ReceivedOn: at.AddDate(0, 0, n%3).Format(time.DateOnly),
		Review: []string{"NEW", "CONFIRMED"}[n%2], Author: "user" + strconv.Itoa(n%20),
		Summary: "Trafikkontroll vid infarten till Älvsbyn, sexton fordon kontrollerade, inga anmärkningar.",
		Details: bson.M{
			"trafficCheck": bson.M{
				"vehiclesChecked": n % 40,
				"screeningTests":  n % 30,
				"checkKinds":      bson.A{"SOBRIETY", "SPEED"},
			},
		},
		History: []inner{{Text: "CREATED", At: &at}},
	}
}

func commitment(n int) string { return "commitment" + strconv.Itoa(n%10) }

// Benchmark measures an engine that it fills with 100,000 documents.
func Benchmark(b *testing.B, engine store.Engine) {
	ctx := b.Context()
	must(b, engine.EnsureIndexes(ctx, recordIndexes))
	began := time.Now()
	fillRecords(b, engine)
	b.Logf("filled with %d documents in %v", many, time.Since(began).Round(time.Millisecond))
	var next atomic.Int64
	next.Store(many)
	insert := func() error { return engine.Insert(ctx, "records", newRecord(int(next.Add(1)))) }

	b.Run("insert", func(b *testing.B) {
		for b.Loop() {
			must(b, insert())
		}
	})
	b.Run("insert by 16 clients", func(b *testing.B) {
		b.SetParallelism(8)
		b.RunParallel(func(p *testing.PB) {
			for p.Next() {
				must(b, insert())
			}
		})
	})
	b.Run("replace", func(b *testing.B) {
		doc := newRecord(int(next.Add(1)))
		must(b, engine.Insert(ctx, "records", doc))
		for b.Loop() {
			doc.Revision++
			must(b, engine.Replace(ctx, "records", doc.ID, doc.Revision-1, doc))
		}
	})
	benchmarkQuestions(b, engine)
}

func fillRecords(b *testing.B, engine store.Engine) {
	b.Helper()
	const clients = 64
	errs := together(clients, func(client int) error {
		for n := client; n < many; n += clients {
			if err := engine.Insert(b.Context(), "records", newRecord(n)); err != nil {
				return err
			}
		}
		return nil
	})
	must(b, errors.Join(errs...))
}

func benchmarkQuestions(b *testing.B, engine store.Engine) {
	ctx, area, latest := b.Context(), bson.E{Key: "area", Value: "2560"}, by("-occurredAt", "-_id")
	middle := []any{newRecord(many / 2).OccurredAt, "8"}
	pages := []struct {
		name string
		q    store.Query
	}{
		{"first page of 50", store.Query{Filter: bson.D{area}, Sort: latest, Limit: 50}},
		{"page of 50 in the middle", store.Query{Filter: bson.D{area}, Sort: latest, Limit: 50, After: middle}},
		{
			"page of 50 of a commitment",
			store.Query{
				Filter: bson.D{area, {Key: "counting", Value: commitment(1)}},
				Sort:   latest,
				Limit:  50,
				After:  middle,
			},
		},
		{
			"page of 50 by text",
			store.Query{Filter: bson.D{area, {Key: "summary", Value: op("$regex", "fordon")}}, Sort: latest, Limit: 50},
		},
		{
			"text that nothing has",
			store.Query{Filter: bson.D{area, {Key: "summary", Value: op("$regex", "cykel")}}, Sort: latest, Limit: 50},
		},
	}
	for _, page := range pages {
		b.Run(page.name, func(b *testing.B) {
			for b.Loop() {
				must(
					b,
					engine.Find(
						ctx,
						"records",
						page.q,
						func(decode func(any) error) error { return decode(new(record)) },
					),
				)
			}
		})
	}
	var ten []string
	for n := range 10 {
		ten = append(ten, commitment(n))
	}
	groups := map[string]store.Group{
		"group by element and two days": {
			Filter: bson.D{
				area,
				{Key: "counting", Value: op("$in", ten)},
			}, Unwind: "counting", UnwindIn: ten, By: []string{"counting", "occurredOn", "receivedOn"},
		},
		"group and sum by review": {
			Filter: bson.D{area},
			By:     []string{"reviewStatus"},
			Sum:    []string{"details.trafficCheck.vehiclesChecked"},
		},
	}
	for name, g := range groups {
		b.Run(name, func(b *testing.B) {
			rows := 0
			for b.Loop() {
				got, err := engine.Group(ctx, "records", g)
				must(b, err)
				rows = len(got)
			}
			b.ReportMetric(float64(rows), "rows")
		})
	}
	b.Run("count of all", func(b *testing.B) {
		for b.Loop() {
			n, err := engine.Count(ctx, "records", bson.D{area})
			must(b, errors.Join(err, atLeast(n, many)))
		}
	})
}

func atLeast(n, least int64) error {
	if n < least {
		return fmt.Errorf("%d, fewer than %d", n, least)
	}
	return nil
}
