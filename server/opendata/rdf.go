package opendata

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// prefixes are the vocabularies that the catalogue uses.
var prefixes = [][2]string{
	{
		"dcat",
		"http://www.w3.org/ns/dcat#",
	}, {"dcterms", "http://purl.org/dc/terms/"}, {"foaf", "http://xmlns.com/foaf/0.1/"},
	{"vcard", "http://www.w3.org/2006/vcard/ns#"}, {"xsd", "http://www.w3.org/2001/XMLSchema#"},
}

// resource is something that is described: its address, its class, and what is said of it.
type resource struct {
	iri, class string
	says       []statement
}

type statement struct {
	predicate string // prefixed
	object    term
}

// term is an address, or a text in a language or of a data type.
type term struct{ iri, text, language, datatype string }

func iri(address string) term  { return term{iri: address} }
func swedish(text string) term { return term{text: text, language: "sv"} }
func date(day string) term     { return term{text: day, datatype: "xsd:date"} }
func literal(text string) term { return term{text: text} }
func (r *resource) say(predicate string, objects ...term) *resource {
	for _, o := range objects {
		r.says = append(r.says, statement{predicate, o})
	}
	return r
}

// turtle writes resources as RDF 1.1 Turtle.
func turtle(resources []*resource) []byte {
	var b bytes.Buffer
	for _, p := range prefixes {
		fmt.Fprintf(&b, "@prefix %s: <%s> .\n", p[0], p[1])
	}
	for _, r := range resources {
		fmt.Fprintf(&b, "\n<%s> a %s", escapeIRI(r.iri), r.class)
		for _, s := range r.says {
			fmt.Fprintf(&b, " ;\n  %s %s", s.predicate, s.object.turtle())
		}
		b.WriteString(" .\n")
	}
	return b.Bytes()
}

func (t term) turtle() string {
	switch {
	case t.iri != "":
		return "<" + escapeIRI(t.iri) + ">"
	case t.language != "":
		return quoteTurtle(t.text) + "@" + t.language
	case t.datatype != "":
		return quoteTurtle(t.text) + "^^" + t.datatype
	}
	return quoteTurtle(t.text)
}

func quoteTurtle(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(text) + `"`
}

// escapeIRI writes what may not stand in an address between angle brackets by its number.
func escapeIRI(address string) string {
	var b strings.Builder
	for _, r := range address {
		if r <= ' ' || strings.ContainsRune("<>\"{}|^`\\", r) {
			b.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(r)|0x100, 16)[1:]))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// jsonld writes the same as JSON-LD 1.1. The context is within, so that nothing has to be fetched
// to read it.
func jsonld(resources []*resource) ([]byte, error) {
	context := map[string]string{}
	for _, p := range prefixes {
		context[p[0]] = p[1]
	}
	graph := make([]map[string]any, len(resources))
	for i, r := range resources {
		graph[i] = map[string]any{"@id": escapeIRI(r.iri), "@type": r.class}
		for _, s := range r.says {
			values, _ := graph[i][s.predicate].([]any)
			graph[i][s.predicate] = append(slices.Clone(values), s.object.jsonld())
		}
	}
	return json.MarshalIndent(map[string]any{"@context": context, "@graph": graph}, "", "  ")
}

func (t term) jsonld() any {
	switch {
	case t.iri != "":
		return map[string]string{"@id": escapeIRI(t.iri)}
	case t.language != "":
		return map[string]string{"@value": t.text, "@language": t.language}
	case t.datatype != "":
		return map[string]string{"@value": t.text, "@type": t.datatype}
	}
	return t.text
}
