package store

import (
	"context"
	"sync/atomic"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// publicAtOnce is how many questions of those who are not signed in are asked at a time: fewer than
// an engine has readers, so that there are always some for the others.
const publicAtOnce = 5

// Allowance is how much one operation may ask of the database. It is safe for concurrent use.
type Allowance struct {
	most   int64
	public bool
	asked  atomic.Int64
	reads  reads
}

// NewAllowance allows a number of questions; those of a public one wait for their turn.
func NewAllowance(questions int, public bool) *Allowance {
	return &Allowance{most: int64(questions), public: public}
}

// Asked is how many questions have been asked.
func (a *Allowance) Asked() int { return int(a.asked.Load()) }

type allowanceKey struct{}

// WithAllowance gives what is done with ctx an allowance. Without one there is no limit.
func WithAllowance(ctx context.Context, a *Allowance) context.Context {
	return context.WithValue(ctx, allowanceKey{}, a)
}

// guarded is an engine that holds questions to the allowance of whoever asks, and counts what is
// written.
type guarded struct {
	Engine
	turns    chan struct{}
	written  *writes
	accounts accountsVersion
	health   health
}

func newGuarded(engine Engine) *guarded {
	return &guarded{Engine: engine, turns: make(chan struct{}, publicAtOnce), written: newWrites()}
}

// private are the collections that nothing public is made of.
var private = map[string]bool{
	users: true, sessions: true, devices: true, apiTokens: true, auditLog: true, spentProofs: true, secrets: true,
}

// ask takes one question off the allowance, and its turn when it is public. done gives the turn
// back. The areas that the question looks in are noted.
func (g *guarded) ask(ctx context.Context, collection string, areas []string) (done func(), err error) {
	a, _ := ctx.Value(allowanceKey{}).(*Allowance)
	if a == nil {
		return func() {}, nil
	}
	a.reads.read(collection, areas)
	if a.asked.Add(1) > a.most {
		return nil, &domain.Error{
			Code:    domain.TooComplex,
			Message: "Frågan kräver för mycket av databasen. Fråga efter mindre åt gången.",
		}
	}
	if !a.public {
		return func() {}, nil
	}
	select {
	case g.turns <- struct{}{}:
		return func() { <-g.turns }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (g *guarded) Get(ctx context.Context, collection, id string, into any) error {
	done, err := g.ask(ctx, collection, nil)
	if err != nil {
		return err
	}
	defer done()
	err = g.Engine.Get(ctx, collection, id, into)
	if a, _ := ctx.Value(allowanceKey{}).(*Allowance); a != nil {
		found := anyArea // what is not there may come to be anywhere
		if err == nil {
			found = []string{areaOf(into)}
		}
		a.reads.read(collection, found)
	}
	return err
}

func (g *guarded) Find(ctx context.Context, collection string, q Query, each func(func(any) error) error) error {
	done, err := g.ask(ctx, collection, areasOf(q.Filter))
	if err != nil {
		return err
	}
	// The turn is given back before each is called, which may ask again.
	var found []func(any) error
	err = g.Engine.Find(ctx, collection, q, func(decode func(any) error) error {
		found = append(found, decode)
		return nil
	})
	done()
	if err != nil {
		return err
	}
	for _, decode := range found {
		if err := each(decode); err != nil {
			return err
		}
	}
	return nil
}

func (g *guarded) Count(ctx context.Context, collection string, filter bson.D) (int64, error) {
	done, err := g.ask(ctx, collection, areasOf(filter))
	if err != nil {
		return 0, err
	}
	defer done()
	return g.Engine.Count(ctx, collection, filter)
}

func (g *guarded) Group(ctx context.Context, collection string, group Group) ([]GroupRow, error) {
	done, err := g.ask(ctx, collection, areasOf(group.Filter))
	if err != nil {
		return nil, err
	}
	defer done()
	return g.Engine.Group(ctx, collection, group)
}

func (g *guarded) Insert(ctx context.Context, collection string, doc any) (err error) {
	defer func() { g.wrote(collection, areaOf(doc), err) }() // nobody is remembered before they are there
	return g.Engine.Insert(ctx, collection, doc)
}

func (g *guarded) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	return g.change(ctx, collection, areaOf(doc), func() error {
		return g.Engine.Replace(ctx, collection, id, revision, doc)
	})
}

func (g *guarded) Rewrite(ctx context.Context, collection, id string, revision int, doc any) error {
	return g.change(ctx, collection, areaOf(doc), func() error {
		return g.Engine.Rewrite(ctx, collection, id, revision, doc)
	})
}

func (g *guarded) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	return g.change(ctx, collection, areaOf(doc), func() error {
		return g.Engine.Overwrite(ctx, collection, id, revision, doc)
	})
}

func (g *guarded) Delete(ctx context.Context, collection string, filter bson.D) (removed int64, err error) {
	removed, err = g.Engine.Delete(ctx, collection, filter)
	if removed > 0 || err != nil {
		g.changed(ctx, collection, "", err)
	}
	return removed, err
}

// change changes a document that is there.
func (g *guarded) change(ctx context.Context, collection, area string, write func() error) error {
	err := write()
	g.changed(ctx, collection, area, err)
	return err
}

// changed counts a change. Of an account or a session, all servers are told before it is answered.
func (g *guarded) changed(ctx context.Context, collection, area string, err error) {
	g.wrote(collection, area, err)
	if collection == users || collection == sessions {
		g.accounts.wrote(ctx, g.Engine)
	}
}

// wrote counts a write that has been tried: one that failed may have been carried out.
func (g *guarded) wrote(collection, area string, err error) {
	g.health.wrote(err)
	if !private[collection] {
		g.written.wrote(place{collection, area})
	}
}

// Written grows with every write, by this process, of what something public may be made of.
func (s *Store) Written() uint64 { return s.engine.written.now() }

// Untouched reports whether nothing that was read within an allowance has been written, by this
// process, since there were so many writes.
func (s *Store) Untouched(a *Allowance, since uint64) bool {
	return s.engine.written.untouched(a.reads.all(), since)
}
