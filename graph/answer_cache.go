package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"loftet/server/domain"
)

// What is the same for everybody who is not signed in is worked out once and kept for a moment: at
// most as long as this, and no longer than until this server writes anything that it is made of.
const (
	keptFor       = time.Second
	maxKept       = 32 << 20
	keptWithBytes = 500 // what an answer takes beside its body
)

// worked is an answer with what it is made of.
type worked struct {
	response *graphql.Response
	// holds reports whether nothing that was read has been written since there were so many writes
	holds func(since uint64) bool
}

// work works an answer out.
type work func(context.Context) (worked, error)

// keptAnswer is an answer that everybody may have, or that is being worked out.
type keptAnswer struct {
	begun   bool   // guarded by the cache
	written uint64 // how many writes there were when it was begun
	waiting int
	spent   *spending
	leave   context.CancelFunc
	done    chan struct{} // closed when all that follows is there

	worked
	err   error
	body  []byte
	tag   string
	until time.Time
	took  time.Duration

	fresh *keptAnswer // the next one, while it is worked out; guarded by the cache
}

// answerCache keeps answers, in a bounded number of bytes. It is safe for concurrent use.
type answerCache struct {
	written func() uint64 // grows with everything that may change an answer
	most    int

	mu    sync.Mutex
	kept  map[string]*keptAnswer
	bytes int

	life  context.Context // of all work: a next answer is worked out while nobody waits for it
	end   context.CancelFunc
	works sync.WaitGroup
}

func newAnswerCache(written func() uint64, most int) *answerCache {
	life, end := context.WithCancel(context.Background())
	return &answerCache{written: written, most: most, kept: map[string]*keptAnswer{}, life: life, end: end}
}

// close breaks off what is being worked out, and returns when nothing is any more. Nothing is asked
// afterwards.
func (c *answerCache) close() {
	c.end()
	c.works.Wait()
}

// answer is the answer to a question: one that is kept and still holds, else what do comes to,
// which those who ask the same meanwhile wait for. It goes on for as long as anybody waits. What is
// asked after a write is answered by work that began after it, one work at a time: however much is
// written, only one more waits. spent is what whoever asks has asked for lately.
func (c *answerCache) answer(ctx context.Context, key string, spent int64, do work) (*keptAnswer, error) {
	c.mu.Lock()
	a := c.kept[key]
	if a != nil && a.fresh != nil && !c.mayGive(a) {
		c.put(key, a.fresh)
		a = c.kept[key]
	}
	switch {
	case a == nil || !c.mayGive(a):
		before := a
		a = c.begin(ctx, key, before, spent, do)
		c.put(key, a)
	case a.fresh == nil && a.isOld():
		a.fresh = c.begin(ctx, key, nil, spent, do)
	}
	a.spent.alsoFor(spent)
	a.waiting++
	c.mu.Unlock()
	defer func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if a.waiting--; a.waiting == 0 && !a.isDone() {
			a.leave()
			if c.kept[key] == a {
				delete(c.kept, key)
			}
		}
	}()
	select {
	case <-a.done:
		return a, a.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// mayGive reports whether an answer is right for whoever asks now. The caller holds the lock.
func (c *answerCache) mayGive(a *keptAnswer) bool {
	switch {
	case a.isDone():
		return a.isGood() && time.Now().Before(a.until) && a.holds(a.written)
	case a.begun: // what it has read so far may have been written since
		return a.written == c.written()
	}
	return true
}

// begin has an answer worked out, after the one that is being worked out in its place, if any. The
// caller holds the lock.
func (c *answerCache) begin(ctx context.Context, key string, before *keptAnswer, spent int64, do work) *keptAnswer {
	working, leave := context.WithCancel(context.WithoutCancel(ctx))
	a := &keptAnswer{done: make(chan struct{}), leave: leave, spent: &spending{}}
	a.spent.Store(spent)
	working = context.WithValue(working, spendingKey{}, a.spent)
	if before != nil && before.isDone() {
		before = nil
	}
	if before == nil {
		a.begun, a.written = true, c.written()
	}
	c.works.Go(func() {
		defer context.AfterFunc(c.life, leave)()
		c.work(working, key, a, before, do)
	})
	return a
}

func (a *keptAnswer) isDone() bool {
	select {
	case <-a.done:
		return true
	default:
		return false
	}
}

// isOld reports whether an answer is soon over: it is time to work the next one out, so that nobody
// has to wait for it.
func (a *keptAnswer) isOld() bool { return a.isDone() && time.Until(a.until) < 2*a.took }

// isGood reports whether an answer that is done may be given to others.
func (a *keptAnswer) isGood() bool { return a.tag != "" }

// work carries a question out. What has gone wrong is told to those who wait, and not kept.
func (c *answerCache) work(ctx context.Context, key string, a, before *keptAnswer, do work) {
	defer a.leave()
	if before == nil || !c.follow(ctx, a, before) {
		a.workOut(ctx, do)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	close(a.done)
	if old := c.kept[key]; old != nil && old.fresh == a {
		old.fresh = nil
		if a.isGood() {
			c.put(key, a)
		}
	}
	if c.kept[key] != a {
		return
	}
	if !a.isGood() {
		delete(c.kept, key)
		return
	}
	c.bytes += a.size()
	for other, kept := range c.kept {
		if other != key && kept.isDone() && (c.bytes > c.most || !time.Now().Before(kept.until)) {
			c.forget(other)
		}
	}
	if c.bytes > c.most {
		c.forget(key)
	}
}

// follow waits for the work before this one, and takes its answer when what was written meanwhile
// is no part of it. Else this one begins.
func (c *answerCache) follow(ctx context.Context, a, before *keptAnswer) (taken bool) {
	select {
	case <-before.done:
	case <-ctx.Done():
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	a.begun, a.written = true, c.written()
	if ctx.Err() != nil || !before.isDone() || !before.isGood() || !c.mayGive(before) {
		return false
	}
	a.written, a.worked, a.body, a.tag = before.written, before.worked, before.body, before.tag
	a.until, a.took = before.until, before.took
	return true
}

func (a *keptAnswer) workOut(ctx context.Context, do work) {
	began := time.Now()
	a.worked, a.err = do(ctx)
	if a.err == nil {
		a.body, a.err = bodyOf(a.response)
	}
	if a.err == nil && len(a.response.Errors) == 0 {
		sum := sha256.Sum256(a.body)
		a.tag = `"` + hex.EncodeToString(sum[:16]) + `"`
	}
	a.until, a.took = time.Now().Add(keptFor), time.Since(began)
}

func (a *keptAnswer) size() int { return len(a.body) + keptWithBytes }

// put puts an answer in place of the one that is kept. The caller holds the lock.
func (c *answerCache) put(key string, a *keptAnswer) {
	c.forget(key)
	c.kept[key] = a
}

// forget lets go of an answer. The caller holds the lock.
func (c *answerCache) forget(key string) {
	if a := c.kept[key]; a != nil {
		if a.isDone() {
			c.bytes -= a.size()
		}
		delete(c.kept, key)
	}
}

// own are the public fields whose answer depends on who asks: on the address, which is counted.
var own = map[string]bool{"feedbackByReceipt": true, "invitation": true}

// isForAll reports whether an operation's answer is the same for everybody who is not signed in.
func isForAll(op *graphql.OperationContext) bool {
	if op.Operation.Operation != ast.Query {
		return false
	}
	for _, field := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}) {
		if own[field.Name] {
			return false
		}
	}
	return true
}

// keyOf tells operations apart: the document, its operation, the values of its variables, and the
// day, on which what is public depends.
func keyOf(op *graphql.OperationContext, today domain.Date) (string, error) {
	variables, err := json.Marshal(op.Variables)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, part := range []string{op.RawQuery, op.OperationName, string(variables), string(today)} {
		_, _ = sum.Write([]byte(part))
		_, _ = sum.Write([]byte{0})
	}
	return string(sum.Sum(nil)), nil
}

// give sends an answer that everybody may have. To a GET it has a tag, so that a browser asks
// whether it is still so, and a proxy may give it to others for a second.
func give(w http.ResponseWriter, r *http.Request, mediaType string, a *keptAnswer) {
	header := w.Header()
	header.Set("Content-Type", mediaType+"; charset=utf-8")
	if r.Method != http.MethodGet || a.tag == "" {
		header.Set("Cache-Control", "no-store")
	} else {
		header.Set("Cache-Control", "public, max-age=0, s-maxage=1, must-revalidate")
		header.Add("Vary", "Accept, Authorization")
		header.Set("ETag", a.tag)
		if hasTag(r.Header.Get("If-None-Match"), a.tag) {
			header.Del("Content-Type")
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(a.body) // the client has gone: nobody to tell
}

// hasTag reports whether a header names a tag, strongly or weakly.
func hasTag(header, tag string) bool {
	for part := range strings.SplitSeq(header, ",") {
		if part = strings.TrimSpace(part); part == "*" || strings.TrimPrefix(part, "W/") == tag {
			return true
		}
	}
	return false
}
