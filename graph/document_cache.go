package graph

import (
	"container/list"
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// documentWeight is about how many times its text a parsed document takes.
const documentWeight = 20

// documentCache keeps the documents that were last used, up to a number of bytes. It is safe for
// concurrent use.
type documentCache struct {
	most int

	mu     sync.Mutex
	bytes  int
	byText map[string]*list.Element // of *keptDocument
	quiet  *list.List               // the least recently used last
}

type keptDocument struct {
	text string
	doc  *ast.QueryDocument
}

func newDocumentCache(most int) *documentCache {
	return &documentCache{most: most, byText: map[string]*list.Element{}, quiet: list.New()}
}

// Get is the document of a text, when it is kept.
func (c *documentCache) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	element, is := c.byText[text]
	if !is {
		return nil, false
	}
	c.quiet.MoveToFront(element)
	return element.Value.(*keptDocument).doc, true
}

// Add keeps a document, and lets go of those that were not used for longest.
func (c *documentCache) Add(_ context.Context, text string, doc *ast.QueryDocument) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, is := c.byText[text]; is {
		return
	}
	c.byText[text] = c.quiet.PushFront(&keptDocument{text, doc})
	c.bytes += documentWeight * len(text)
	for c.bytes > c.most {
		oldest := c.quiet.Back()
		kept := c.quiet.Remove(oldest).(*keptDocument)
		delete(c.byText, kept.text)
		c.bytes -= documentWeight * len(kept.text)
	}
}

// rulesWithoutSuggestions are the rules of the language, whose faults do not say what there is that
// is spelt alike.
func rulesWithoutSuggestions() *rules.Rules {
	r := rules.NewDefaultRules()
	for name, quiet := range map[string]core.Rule{
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.ReplaceRule(name, quiet.RuleFunc)
	}
	return r
}
